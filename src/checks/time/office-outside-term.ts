import type { OfficeRecord, Term } from '../../authority/authority-record.ts'
import { foldName } from '../../authority/name-words.ts'
import type { Mention } from '../../names/mention.ts'
import type { Sentence } from '../../text/sentence.ts'
import type { Facts } from '../facts.ts'
import { yearsIn } from '../life-dates.ts'
import { rule } from '../rule.ts'
import { sentencesOfMentions } from '../sentences-of-mentions.ts'

const lookingBack = new Set('former formerly ex late future then-candidate later elect candidate successor predecessor previous previously outgoing incoming would born became become elected since after before anniversary memory'.split(' '))

/** The holder of an office, so called in a year outside the term. */
export const officeOutsideTerm = rule({
  id: 'time/office-outside-term',
  severity: 'warning',
  says: '“{words}” in {year}: {person} held the office {terms}',
  check(facts, report) {
    for (const { mention, sentence } of sentencesOfMentions(facts)) {
      if (mention.kind !== 'person' || mention.title === undefined || sentence.isHeading) continue
      const years = yearsIn(facts.text.tokens, sentence.first, sentence.last)
      const [year] = years
      if (year === undefined || years.some(({ value }) => value !== year.value) || looksBack(facts, sentence, mention)) continue
      const terms = termsOf(facts, mention)
      if (terms.length === 0 || terms.some((term) => isWithin(year.value, term))) continue
      const told = terms.map(({ from, until }) => `from ${from.slice(0, 4)}${until === undefined ? '' : ` to ${until.slice(0, 4)}`}`).join(' and ')
      report(mention, { year: year.value, person: terms[0]?.person ?? mention.name, terms: told }, { also: [year.span] })
    }
  },
})

/** The terms of the person in the office that the title names. */
function termsOf({ authority }: Facts, mention: Mention): Term[] {
  const title = (mention.title ?? '').toLowerCase()
  const offices = authority.officesOf(mention.name).filter((office) => bears(office, title))
  const folded = foldName(mention.name)
  return offices.flatMap(({ holders }) => holders.filter(({ person }) => foldName(person) === folded))
}

// "President of the Republic of Azerbaijan", "Secretary-General": one of the names of the office, or its first word.
function bears(office: OfficeRecord, title: string): boolean {
  const words = title.split(/[^a-z]+/).filter(Boolean)
  return office.names.some(({ name }) => {
    const first = name.toLowerCase().split(/ (?:of|to) /)[0] ?? ''
    const asked = first.split(/[^a-z]+/).filter(Boolean)
    const isVice = words.includes('vice') !== asked.includes('vice') || words.includes('deputy') !== asked.includes('deputy')
    return asked.length > 0 && !isVice && asked.every((word) => words.includes(word))
  })
}

function isWithin(year: number, { from, until }: Term): boolean {
  return year >= Number(from.slice(0, 4)) && (until === undefined || year <= Number(until.slice(0, 4)))
}

function looksBack({ text: { tokens }, quotations }: Facts, sentence: Sentence, mention: Mention): boolean {
  if (quotations.holds(mention.start)) return true
  for (let at = sentence.first; at < sentence.last; at++) if (lookingBack.has(tokens[at]?.word.lower ?? '')) return true
  return false
}
