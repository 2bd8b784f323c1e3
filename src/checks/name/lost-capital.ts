import { monthWords } from '../../text/abbreviations.ts'
import type { Token, Word } from '../../text/token.ts'
import { isMadeOfWords } from '../correct-spelling.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'

/** A name written with a small letter that has a large one elsewhere in the document, in the dictionary or in an authority file. */
export const lostCapital = rule({
  id: 'name/lost-capital',
  severity: 'warning',
  says: 'A capital may be missing in “{words}”: elsewhere “{proposal}”',
  check(facts, report) {
    const { tokens } = facts.text
    const looks = new Map<Word, Look>()
    const months = [...facts.counts.words.keys()].filter(({ form }) => form === 'may' || form === 'march')
    const suspects = new Set<Word>([...facts.unknown, ...facts.rare, ...months])
    if (suspects.size === 0) return
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined || token.word.letterCase !== 'lower' || token.word.kind !== 'word') continue
      if (!suspects.has(token.word)) continue
      let look = looks.get(token.word)
      if (look === undefined) {
        look = lookAt(facts, token.word.form)
        looks.set(token.word, look)
      }
      if (look.isPlain || tokens[at + 1]?.word.lower === 'de' || isAddress(facts.text.text, token)) continue
      const isSeen =
        look.proposal !== null ||
        (look.isMonth && isMonthInDate(tokens, at)) ||
        (look.isRare && isRarePlace(facts, at))
      const proposal = isSeen ? (look.proposal ?? capital(token.word.form)) : null
      if (proposal === null || isForeignPhrase(facts, at)) continue
      if (facts.speller?.isWord(proposal) !== true && !standsAsName(tokens, at)) continue
      report(token, { proposal }, { fix: { span: token, text: proposal } })
    }
  },
})

/** What can be said of a word by itself; most are plain, so that nothing more is asked of them. */
type Look = {
  readonly proposal: string | null
  readonly isMonth: boolean
  readonly isRare: boolean
  readonly isPlain: boolean
}

function lookAt(facts: Facts, form: string): Look {
  if (form.length < 4 && form !== 'may')
    return { proposal: null, isMonth: false, isRare: false, isPlain: true }
  const proposal = proposalFor(facts, form)
  const isMonth = monthWords.has(form)
  const isRare = form.length > 3 && facts.speller !== null && !facts.speller.isCommon(form)
  return { proposal, isMonth, isRare, isPlain: proposal === null && !isMonth && !isRare }
}

function proposalFor({ counts, speller }: Facts, form: string): string | null {
  const large = capital(form)
  if (!/^[a-z]+$/.test(form) || speller === null || isMadeOfWords(form, speller)) return null
  // A name the dictionary has only with a large letter: "moscow", "european".
  if (speller.isWord(large))
    return counts.ofForm(form) > 1 && counts.ofForm(form) >= counts.ofForm(large) ? null : large
  return form.length > 3 && counts.ofForm(large) > 0 && counts.ofForm(form) <= counts.ofForm(large)
    ? large
    : null
}

const beforeNames = new Set(
  'in at from to of near by with between for via towards toward and that which when where whom'.split(' '),
)

// "Ilham aliyev", "in nakhchivan": behind another name or a preposition; "the corvus" is a noun of its own.
function standsAsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word
  const after = tokens[at + 1]?.word
  if (before === undefined) return true
  if (before.kind === 'word' && before.letterCase === 'capital' && before.form.length > 3) return true
  if (before.lower === 'the') return after?.letterCase === 'capital'
  return beforeNames.has(before.lower) && after?.lower !== 'of' && after?.lower !== 'de'
}

// "in may 1992", "3 march 1878": words of every day, but not between numbers.
function isMonthInDate(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.word.form ?? ''
  if (!monthWords.has(form) || form.length < 3) return false
  const next = tokens[at + 1]?.word.form === ',' ? tokens[at + 2] : tokens[at + 1]
  const isYear = /^[12]\d{3}$/.test(next?.word.form ?? '')
  return (
    isYear ||
    (form.length > 3 &&
      form !== 'march' &&
      /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(tokens[at - 1]?.word.form ?? ''))
  )
}

// "in geneva": a rare word (the drink), a well-known place, and a preposition before it.
function isRarePlace({ text: { tokens }, speller, authority }: Facts, at: number): boolean {
  const form = tokens[at]?.word.form ?? ''
  const before = tokens[at - 1]?.word.lower ?? ''
  if (
    form.length < 4 ||
    speller === null ||
    speller.isCommon(form) ||
    !(
      /^(?:in|at|from|to|near)$/.test(before) ||
      (before === 'the' && tokens[at + 1]?.word.letterCase === 'capital')
    )
  )
    return false
  const next = tokens[at + 1]?.word
  if (
    next?.kind === 'word' &&
    next.letterCase === 'lower' &&
    !/^(?:in|on|and|for|by|as|to|from|where|with|after|before|was|were)$/.test(next.lower)
  )
    return false
  const records = authority.find(capital(form))?.records ?? []
  return records.some(
    (record) =>
      record.kind === 'state' ||
      (record.kind === 'place' && (record.capital === true || (record.population ?? 0) > 100_000)),
  )
}

function capital(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1)
}

// "de facto", "von der": a small word among unknown ones is a particle or another language.
function isForeignPhrase({ text: { tokens }, speller }: Facts, at: number): boolean {
  for (const near of [tokens[at - 1], tokens[at + 1]]) {
    const word = near?.word
    if (
      word?.kind === 'word' &&
      word.letterCase === 'lower' &&
      word.form.length > 3 &&
      speller?.isWord(word.form) === false &&
      speller.isWord(capital(word.form)) === false
    )
      return true
  }
  return /^(?:al|el|bin|ibn|van|von|der|den|del|dos|las|los|les|des|del|oglu|oghlu|qizi|ter|ben|abu|zu|af)$/.test(
    tokens[at]?.word.form ?? '',
  )
}

function isAddress(text: string, token: Token): boolean {
  const before = text.charAt(token.start - 1)
  const after = text.charAt(token.end)
  return (
    /[@/_.#=&\\'’-]/.test(before) ||
    /[@/_#=&\\-]/.test(after) ||
    (after === '.' && /[a-zA-Z0-9]/.test(text.charAt(token.end + 1)))
  )
}
