import type { AuthorityRecord } from '../../authority/authority-record.ts'
import type { Mention } from '../../names/mention.ts'
import type { Sentence } from '../../text/sentence.ts'
import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'
import { yearOfSentence } from '../sentence-years.ts'
import { sentencesOfMentions } from '../sentences-of-mentions.ts'

// What only something that exists does, or has done to it.
const deeds = new Set(
  `joined signed ratified adopted held hosted convened met elected appointed established opened closed acceded invited
   participated attended announced proposed recognized recognised launched welcomed condemned issued`.split(
    /\s+/,
  ),
)
const lookingBack = new Set(
  `former formerly late successor successors collapse dissolution fall end breakup dissolved ceased history legacy ex
   replaced renamed became veterans archives debt precursor predecessor forerunner transformed anniversary then future later
   called named known origins began idea proposal proposed plans decided plan agreed created established founded formed`.split(
    /\s+/,
  ),
)

/** A state or body that acts in a year when it had ended, or had not begun. */
export const ended = rule({
  id: 'time/ended',
  severity: 'warning',
  says: '“{words}” acts in {year}, but {bound} in {limit}',
  check(facts, report) {
    for (const { mention, sentence } of sentencesOfMentions(facts)) {
      const record =
        mention.authority.length === 1 ? facts.authority.byId(mention.authority[0] ?? '') : undefined
      if (record === undefined || !mention.isNamed || sentence.isHeading) continue
      const year = yearOfSentence(facts, sentence)
      if (year === undefined) continue
      const bound = boundOf(facts, record, year.value)
      if (bound === undefined || !acts(facts, sentence, mention)) continue
      report(mention, { year: year.value, ...bound }, { also: [year.span] })
    }
  },
})

// Whether a state goes on under another name is a matter of history; only those that ended for good are judged.
function boundOf(
  { authority }: Facts,
  record: AuthorityRecord,
  year: number,
): { bound: string; limit: string } | undefined {
  if (record.kind !== 'state' && record.kind !== 'body') return undefined
  const until = record.until === undefined ? undefined : Number(record.until.slice(0, 4))
  if (until !== undefined && year > until) return { bound: 'ended', limit: record.until ?? '' }
  if (record.kind !== 'body' || record.from === undefined) return undefined
  // What went on from another body in the same year is often called by its later name.
  const own = Number(record.from.slice(0, 4))
  const before = (record.predecessors ?? [])
    .map((id) => authority.byId(id))
    .filter((one) => one?.until?.slice(0, 4) === String(own))
  const first = Math.min(own, ...before.map((one) => Number(one?.from?.slice(0, 4) ?? 0)))
  return year < first ? { bound: 'began', limit: record.from } : undefined
}

/** The name is the subject of a deed, or its direct neighbour: "Czechoslovakia joined", "joined Czechoslovakia". */
// "joined the …", "a member of the …", "the session of the …": what only an existing one can be to others.
function isJoined(tokens: readonly Token[], mention: Mention, sentence: Sentence): boolean {
  let at = mention.first - 1
  while (at > sentence.first && /^(?:the|of|to|in)$/.test(tokens[at]?.word.lower ?? '')) at--
  return at >= sentence.first && at >= mention.first - 4 && joins.has(tokens[at]?.word.lower ?? '')
}

const joins = new Set(
  'joined attended addressed member members admitted acceded session summit membership delegate delegates ambassador'.split(
    ' ',
  ),
)

function acts({ text: { tokens }, quotations }: Facts, sentence: Sentence, mention: Mention): boolean {
  const { last } = mention
  if (quotations.holds(tokens[last - 1]?.start ?? 0)) return false
  for (let at = sentence.first; at < sentence.last; at++)
    if (lookingBack.has(tokens[at]?.word.lower ?? '')) return false
  if (isJoined(tokens, mention, sentence)) return true
  for (let at = last; at < last + 4 && at < sentence.last; at++) {
    const word = tokens[at]?.word
    if (word === undefined || word.form === ',' || word.form === ';') return false
    if (deeds.has(word.lower)) return true
    const isBetween =
      word.lower === 'and' ||
      word.lower === 'also' ||
      word.lower === 'has' ||
      word.lower === 'had' ||
      word.letterCase !== 'lower'
    if (!isBetween) return false
  }
  return false
}
