import type { AuthorityRecord } from '../../authority/authority-record.ts'
import { foldName } from '../../authority/name-words.ts'
import type { Mention } from '../../names/mention.ts'
import type { Sentence } from '../../text/sentence.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'
import { yearOfSentence } from '../sentence-years.ts'
import { sentencesOfMentions } from '../sentences-of-mentions.ts'

// These say that the name is used of another time on purpose.
const lookingBack = new Set(
  `former formerly late ancient modern today now then future later present-day successor successors predecessor heir legacy
   history collapse dissolution fall end breakup disintegration demise aftermath era times days veterans called named
   renamed name names known became become becoming becomes since once past old what memory anniversary archives war
   debt debts assets precursor forerunner previously originally currently nowadays eventually`.split(/\s+/),
)

/** A state, place or body under a name that it did not bear in the year of the sentence. */
export const nameOutsideItsYears = rule({
  id: 'time/name-outside-its-years',
  severity: 'warning',
  says: '“{words}” was not its name in {year}; then it was “{right}”',
  check(facts, report) {
    for (const { mention, sentence } of sentencesOfMentions(facts)) {
      if (!mention.isNamed || mention.authority.length !== 1) continue
      const record = facts.authority.byId(mention.authority[0] ?? '')
      if (record === undefined || !isDated(record)) continue
      const year = sentence.isHeading ? undefined : yearOfSentence(facts, sentence)?.value
      const right = year === undefined ? undefined : nameThen(facts, record, mention, year)
      if (year === undefined || right === undefined || looksBack(facts, sentence, mention)) continue
      report(mention, { year, right })
    }
  },
})

function isDated({ kind, names }: AuthorityRecord): boolean {
  return (
    (kind === 'state' || kind === 'place' || kind === 'body') &&
    names.some(({ from, until }) => from !== undefined || until !== undefined)
  )
}

/** The name borne in that year, where the one used was borne only at another time; adjectives and acronyms are left alone. */
function nameThen(
  { authority, text }: Facts,
  record: AuthorityRecord,
  mention: Mention,
  year: number,
): string | undefined {
  const used = text.text.slice(mention.start, mention.end).replace(/^the\s+/i, '')
  const folded = foldName(used)
  const borne = record.names.filter(
    ({ name, form }) =>
      foldName(name) === folded && form !== 'adjective' && form !== 'demonym' && form !== 'acronym',
  )
  if (borne.length === 0) return undefined
  if (borne.every(({ from, until }) => from === undefined && until === undefined))
    return nameBeforeNew(record, folded, year)
  if (borne.some(({ from, until }) => isWithin(year, from, until))) return undefined
  if (authority.nameInUse(record, used, String(year)) !== false) return undefined
  const isOver = borne.every(({ until }) => until !== undefined && year > Number(until.slice(0, 4)))
  const dated = authority.namesOf(record.id, String(year)).find(({ name, form, from, until }) => {
    const isDatedName = from !== undefined || until !== undefined
    return (
      isDatedName &&
      form !== 'adjective' &&
      form !== 'demonym' &&
      form !== 'acronym' &&
      foldName(name) !== folded
    )
  })
  const then = dated ?? (isOver ? record.names[0] : undefined)
  // "Republic of Armenia" was also the name of an earlier state: only another word makes another name.
  const words = folded.split(' ')
  return then === undefined ||
    foldName(then.name)
      .split(' ')
      .some((word) => word.length > 3 && words.includes(word) && !generic.has(word))
    ? undefined
    : then.name
}

/** "Türkiye" in 1990: the short name has no years, but all dated names with its word are younger, and an older one has another word. */
function nameBeforeNew({ names }: AuthorityRecord, folded: string, year: number): string | undefined {
  const own = folded.split(' ').filter((word) => word.length > 3 && !generic.has(word))
  const holds = (name: string): boolean => own.every((word) => foldName(name).split(' ').includes(word))
  const dated = names.filter(({ from, form }) => from !== undefined && form === 'official')
  const young = dated.filter(({ name }) => holds(name))
  const isNew =
    own.length > 0 && young.length > 0 && young.every(({ from = '' }) => Number(from.slice(0, 4)) > year + 1)
  const old = dated.find(
    ({ name, from, until }) =>
      !holds(name) && isWithin(year, from, until) && young.some((one) => differInOneWord(one.name, name)),
  )
  return isNew ? old?.name : undefined
}

// "Republic of Turkey" and "Republic of Türkiye"; "Polish People's Republic" tells of another order of the state.
function differInOneWord(one: string, other: string): boolean {
  const words = foldName(one).split(' ')
  const others = foldName(other).split(' ')
  return words.length === others.length && words.filter((word, at) => word !== others[at]).length === 1
}

const generic = new Set(
  'republic kingdom state states union federation people democratic socialist islamic city province'.split(
    ' ',
  ),
)

function isWithin(year: number, from: string | undefined, until: string | undefined): boolean {
  // In the year before and the year after both names are met.
  const isAfter = from === undefined || year >= Number(from.slice(0, 4)) - 1
  const isBefore = until === undefined || year <= Number(until.slice(0, 4)) + 1
  return isAfter && isBefore
}

function looksBack({ text: { tokens }, quotations }: Facts, sentence: Sentence, mention: Mention): boolean {
  if (quotations.holds(mention.start)) return true
  for (let at = sentence.first; at < sentence.last; at++)
    if (lookingBack.has(tokens[at]?.word.lower ?? '')) return true
  const before = tokens[mention.first - 1]?.word.form
  const after = tokens[mention.last]?.word.form
  // "St Petersburg (then Leningrad)", "Istanbul/Constantinople".
  return before === '(' || before === '/' || after === '(' || after === '/'
}
