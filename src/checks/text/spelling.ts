import type { Token } from '../../text/token.ts'
import { type Correction, correctSpelling, isMadeOfWords } from '../correct-spelling.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'

// A word used this often is a term of the text, not a slip.
const mostUses = 2
const shortest = 5

/** An ordinary word one slip away from a well-known one; names, quotations and other languages are left alone. */
export const spelling = rule({
  id: 'text/spelling',
  severity: 'warning',
  says: 'Spelling: “{words}”; perhaps “{proposal}”',
  check(facts, report) {
    const { speller, text, counts } = facts
    if (speller === null || !facts.document.language.startsWith('en')) return
    const proposals = new Map<string, Correction>()
    for (const [word, count] of counts.words) {
      if (word.kind !== 'word' || count > mostUses || word.form.length < shortest) continue
      if (word.letterCase === 'lower' && !facts.unknown.has(word)) continue
      if (!/^[A-Z]?[a-z]+$/.test(word.form) || isMadeOfWords(word.lower, speller)) continue
      if (word.letterCase === 'capital' && speller.isWord(word.form)) continue
      const proposal = correctSpelling(word.lower, speller)
      if (proposal !== null && counts.ofLower(word.lower) <= mostUses) proposals.set(word.form, proposal)
    }
    if (proposals.size === 0) return
    for (const sentence of text.sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        const token = text.tokens[at]
        const proposal = token === undefined ? undefined : proposals.get(token.word.form)
        if (token === undefined || proposal === undefined || !isOrdinary(facts, at, sentence.first)) continue
        const written = token.word.letterCase === 'capital' ? capital(proposal.word) : proposal.word
        // Of two words that are equally near only a person can choose.
        report(
          token,
          { proposal: written },
          proposal.isCertain ? { fix: { span: token, text: written } } : {},
        )
      }
    }
  },
})

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

// A large letter inside a sentence is a name; unknown neighbours are a phrase of another language.
function isOrdinary(facts: Facts, at: number, first: number): boolean {
  const { tokens } = facts.text
  const token = tokens[at]
  if (token === undefined || facts.quotations.holds(token.start)) return false
  if (
    token.word.letterCase === 'capital' &&
    (at !== first || token.word.form.length < 8 || isName(tokens[at + 1]))
  )
    return false
  if (particles.has(tokens[at - 1]?.word.lower ?? '')) return false
  if (isUnknown(facts, tokens[at - 1]) || isUnknown(facts, tokens[at + 1])) return false
  return !isPartOfAddress(facts.text.text, token)
}

// "de facto", "ad interim", "von und zu": these open a phrase of another language.
const particles = new Set(
  'de del della di du des la le les el al von der ad ex ipso per pro et sine sub inter d'.split(' '),
)

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.word.kind === 'word' && token.word.letterCase !== 'lower'
}

function isUnknown({ speller, unknown }: Facts, token: Token | undefined): boolean {
  if (
    token === undefined ||
    speller === null ||
    token.word.kind !== 'word' ||
    token.word.letterCase !== 'lower'
  )
    return false
  return token.word.form.length > 1 && unknown.has(token.word) && !isMadeOfWords(token.word.lower, speller)
}

// "www.todayonhistory.com", "name@place.org", "file_name".
function isPartOfAddress(text: string, token: Token): boolean {
  const before = text.charAt(token.start - 1)
  const after = text.charAt(token.end)
  const next = text.charAt(token.end + 1)
  return (
    /[@/_.#=&\\]/.test(before) ||
    /[@/_#=&\\]/.test(after) ||
    (after === '.' && /[a-z0-9]/.test(next)) ||
    before === "'" ||
    before === '’'
  )
}
