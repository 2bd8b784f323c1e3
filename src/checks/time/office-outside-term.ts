import type { OfficeRecord, Term } from '../../authority/authority-record.ts'
import { foldName } from '../../authority/name-words.ts'
import type { Mention } from '../../names/mention.ts'
import type { Sentence } from '../../text/sentence.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'
import { yearOfSentence } from '../sentence-years.ts'
import { sentencesOfMentions } from '../sentences-of-mentions.ts'

const lookingBack = new Set(
  'former formerly ex late future then-candidate later elect candidate successor predecessor previous previously outgoing incoming would born became become elected since after before anniversary memory'.split(
    ' ',
  ),
)

/** The holder of an office, so called in a year outside the term. */
export const officeOutsideTerm = rule({
  id: 'time/office-outside-term',
  severity: 'warning',
  says: '“{words}” in {year}: {person} held the office {terms}',
  check(facts, report) {
    for (const { mention, sentence } of sentencesOfMentions(facts)) {
      if (mention.kind !== 'person' || sentence.isHeading) continue
      const year = yearOfSentence(facts, sentence)
      if (year === undefined || looksBack(facts, sentence, mention)) continue
      const terms = termsOf(facts, mention)
      if (terms.length === 0 || terms.some((term) => isWithin(year.value, term))) continue
      const told = terms
        .map(
          ({ from, until }) =>
            `from ${from.slice(0, 4)}${until === undefined ? '' : ` to ${until.slice(0, 4)}`}`,
        )
        .join(' and ')
      report(
        mention,
        { year: year.value, person: terms[0]?.person ?? mention.name, terms: told },
        { also: [year.span] },
      )
    }
  },
})

/** The terms of the person in the office that the title names. */
function termsOf(facts: Facts, mention: Mention): Term[] {
  const { authority } = facts
  const record = mention.authority.length === 1 ? authority.byId(mention.authority[0] ?? '') : undefined
  const names = [mention.name, ...(record?.names.map(({ name }) => name) ?? [])]
  const known = names.flatMap((name) => officesOf(facts, foldName(name)))
  if (known.length === 0) return []
  const title = titleOf(facts, mention)
  const folded = new Set(names.map(foldName))
  return known
    .filter((office, at) => known.indexOf(office) === at && bears(office, title))
    .flatMap(({ holders }) => holders.filter(({ person }) => folded.has(foldName(person))))
}

const byHolder = new WeakMap<Facts['authority'], ReadonlyMap<string, readonly OfficeRecord[]>>()

/** The offices that a person held, by the folded name; found for all persons at once. */
function officesOf({ authority }: Facts, folded: string): readonly OfficeRecord[] {
  let offices = byHolder.get(authority)
  if (offices === undefined) {
    const made = new Map<string, OfficeRecord[]>()
    for (const office of authority.ofKind('office')) {
      for (const holder of new Set(office.holders.map(({ person }) => foldName(person))))
        made.set(holder, [...(made.get(holder) ?? []), office])
    }
    offices = made
    byHolder.set(authority, made)
  }
  return offices.get(folded) ?? []
}

/** The words of office before the name and behind it: "UN Secretary-General …", "…, President of Armenia,". */
function titleOf({ text: { tokens } }: Facts, mention: Mention): string {
  const words: string[] = []
  for (let at = mention.first; at < mention.last; at++) words.push(tokens[at]?.word.lower ?? '')
  for (let at = mention.first - 1; at >= 0 && at > mention.first - 8; at--) {
    const word = tokens[at]?.word
    if (
      word === undefined ||
      (word.kind === 'mark' && word.form !== '-') ||
      word.kind === 'number' ||
      /^(?:and|by|with|met|to|between|that)$/.test(word.lower)
    )
      break
    words.push(word.lower)
  }
  if (tokens[mention.last]?.word.form === ',') {
    for (let at = mention.last + 1; at < mention.last + 8; at++) {
      const word = tokens[at]?.word
      if (
        word === undefined ||
        word.form === ',' ||
        word.form === '.' ||
        /^(?:and|who|visited|met|signed|said|was|has|had)$/.test(word.lower)
      )
        break
      words.push(word.lower)
    }
  }
  return words.join(' ')
}

// "President of the Republic of Azerbaijan", "Secretary-General": one of the names of the office, or its first word.
function bears(office: OfficeRecord, title: string): boolean {
  const words = title.split(/[^a-z]+/).filter(Boolean)
  return office.names.some(({ name }) => {
    const first = name.toLowerCase().split(/ (?:of|to) /)[0] ?? ''
    const asked = first.split(/[^a-z]+/).filter(Boolean)
    const isVice =
      words.includes('vice') !== asked.includes('vice') ||
      words.includes('deputy') !== asked.includes('deputy')
    return asked.length > 0 && !isVice && asked.every((word) => words.includes(word))
  })
}

function isWithin(year: number, { from, until }: Term): boolean {
  return year >= Number(from.slice(0, 4)) && (until === undefined || year <= Number(until.slice(0, 4)))
}

function looksBack({ text: { tokens }, quotations }: Facts, sentence: Sentence, mention: Mention): boolean {
  if (quotations.holds(mention.start)) return true
  for (let at = sentence.first; at < sentence.last; at++)
    if (lookingBack.has(tokens[at]?.word.lower ?? '')) return true
  return false
}
