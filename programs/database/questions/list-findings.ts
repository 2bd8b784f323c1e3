import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import type { FindingAnswer, WantedFindings } from '../register-database.ts'
import type { RegisterReader } from '../register-reader.ts'

const severities = ['error', 'warning', 'hint'] as const

/** A page of the findings that are wanted: errors first, then by document and place. */
export async function listFindings(
  { rule, severity, document, silenced = 'without' }: WantedFindings,
  limit: number,
  after: string | null,
  { asked }: Pick<RegisterReader, 'asked'>,
): Promise<FindingAnswer> {
  let wanted = asked.selectFrom('finding').innerJoin('document', 'document.n', 'finding.document')
  if (rule !== undefined)
    wanted = wanted.where((where) =>
      where.or([
        where('finding.rule', '=', rule),
        where.and([where('finding.rule', '>=', `${rule}/`), where('finding.rule', '<', `${rule}0`)]),
      ]),
    )
  if (severity !== undefined) wanted = wanted.where('finding.severity', '=', severities.indexOf(severity))
  if (document !== undefined) wanted = wanted.where('document.id', '=', document)
  if (silenced !== 'with') wanted = wanted.where('finding.silenced', '=', silenced === 'only' ? 1 : 0)
  const { total } = await wanted.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow()
  const [first, told, place, id] = readAfter(after)
  const behind =
    id === ''
      ? wanted
      : wanted.where((where) =>
          where(
            where.refTuple('finding.severity', 'document.id', 'finding.place', 'finding.id'),
            '>',
            where.tuple(first, told, place, id),
          ),
        )
  const rows = await behind
    .select(['finding.severity', 'document.id as told', 'finding.place', 'finding.id', 'finding.data'])
    .orderBy('finding.severity')
    .orderBy('document.id')
    .orderBy('finding.place')
    .orderBy('finding.id')
    .limit(limit + 1)
    .execute()
  const last = rows[limit - 1]
  return {
    findings: rows.slice(0, limit).map(({ data }): RegisterFinding => JSON.parse(data)),
    total: Number(total),
    next:
      rows.length > limit && last !== undefined
        ? Buffer.from(JSON.stringify([last.severity, last.told, last.place, last.id])).toString('base64url')
        : null,
  }
}

// Where the page before ended; anything else than what was handed out begins at the beginning.
function readAfter(after: string | null): readonly [number, string, number, string] {
  const start = [0, '', 0, ''] as const
  if (after === null) return start
  try {
    const value: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    if (!Array.isArray(value)) return start
    const [severity, told, place, id]: readonly unknown[] = value
    if (typeof severity !== 'number' || typeof told !== 'string') return start
    return typeof place === 'number' && typeof id === 'string' ? [severity, told, place, id] : start
  } catch {
    return start
  }
}
