import type { AuthorityRecord } from '../../authority/authority-record.ts'
import type { Mention } from '../../names/mention.ts'
import type { Token } from '../../text/token.ts'
import { wordTable } from '../../text/word-table.ts'
import type { Facts } from '../facts.ts'
import { yearsIn } from '../life-dates.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { sentencesOfMentions } from '../sentences-of-mentions.ts'
import { dateAt, type WrittenDate } from '../written-dates.ts'

const verbs = wordTable<ReadonlySet<string>>({
  act: new Set('signed adopted concluded proclaimed'.split(' ')),
  event: new Set(['held', 'fought']),
  body: new Set('founded established created formed'.split(' ')),
})
const between = new Set(
  'was were is formally officially solemnly in at on the of , first and jointly itself then by all both three four ('.split(
    ' ',
  ),
)

/** A treaty, event or body with another date than an authority file has for its signing, holding or founding. */
export const referenceDate = rule({
  id: 'reference/date',
  severity: 'warning',
  says: '“{name}” is told for {told}; {source} has {known}',
  check(facts, report) {
    const { tokens } = facts.text
    for (const { mention, sentence } of sentencesOfMentions(facts)) {
      const record =
        mention.authority.length === 1 ? facts.authority.byId(mention.authority[0] ?? '') : undefined
      if (record?.from === undefined || !mention.isNamed || facts.quotations.holds(mention.start)) continue
      const told = dateBehind(facts, record, mention, sentence.last)
      if (told === undefined || fits(record.from, record.until, record.kind, told)) continue
      const source = facts.authority.sourceOf(record.id)?.file ?? 'the authority'
      const words = facts.text.text.slice(tokens[told.first]?.start ?? 0, tokens[told.last - 1]?.end ?? 0)
      report(spanOfTokens(tokens, mention.first, told.last), {
        name: mention.name,
        told: words,
        source,
        known: record.from,
      })
    }
  },
})

type Told =
  | Pick<WrittenDate, 'first' | 'last' | 'year' | 'month' | 'day'>
  | { first: number; last: number; year: number; month: null; day: null }

/** "the Treaty of Rome, signed in Rome on 25 March 1957", "the UN was founded in 1945": verb, place and date, and nothing else. */
function dateBehind(facts: Facts, record: AuthorityRecord, mention: Mention, last: number): Told | undefined {
  const { tokens } = facts.text
  let hasVerb = false
  for (let at = mention.last; at < last && at < mention.last + 14; at++) {
    const word = tokens[at]?.word
    if (word === undefined) return undefined
    if (verbs[record.kind]?.has(word.lower) === true) hasVerb = true
    else if (hasVerb) {
      const date = dateAt(facts, at)
      if (date !== undefined && date.year !== null) return date
      const [year] = yearsIn(tokens, at, at + 1)
      if (year !== undefined) return { first: at, last: at + 1, year: year.value, month: null, day: null }
      if (!isBetween(tokens[at])) return undefined
    } else if (
      word.kind === 'number'
        ? tokens[at - 1]?.word.lower !== 'of'
        : !isBetween(tokens[at]) || word.letterCase !== 'lower'
    )
      return undefined
  }
  return undefined
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (between.has(token.word.lower) || token.word.letterCase === 'capital')
}

// A date less exact than the other fits it; so does any day within a span of time, for what lasted.
function fits(from: string, until: string | undefined, kind: AuthorityRecord['kind'], told: Told): boolean {
  if (told.year === null) return true
  const known = from.split('-').map(Number)
  const end = kind === 'event' && until !== undefined ? Number(until.slice(0, 4)) : (known[0] ?? 0)
  if (told.year < (known[0] ?? 0) || told.year > end) return false
  if (kind !== 'act' || told.month === null || known[1] === undefined) return true
  return told.month === known[1] && (told.day === null || known[2] === undefined || told.day === known[2])
}
