import type { DocumentReading } from '../../src/register/document-reading.ts'
import { documentsOfDecisions, judge } from '../../src/register/judge.ts'
import type { Judgements } from '../../src/register/judgements.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import { noJudgements } from '../../src/register/no-judgements.ts'
import type { Asked, Dialect } from './dialect.ts'
import { readReading } from './questions/read-reading.ts'

/** The decisions that a register stands by, and what they come to in the documents of one generation. */
export type Judged = {
  readonly generation: number
  readonly decisions: readonly LoggedDecision[]
  readonly judgements: Judgements
}

/** What who writes remembers from one change to the next. */
export type WriterMemory = {
  judged: Judged | null
  /** Readings of documents that decisions are about. */
  readonly readings: Map<string, DocumentReading>
}

const mostReadings = 1000

/** What the decisions come to that the register stands by now. */
export async function judgedNow(asked: Asked, generation: number, memory: WriterMemory): Promise<Judged> {
  if (memory.judged?.generation === generation) return memory.judged
  memory.readings.clear()
  const rows = await asked.selectFrom('decision').select('data').orderBy('place').execute()
  const decisions = rows.map(({ data }): LoggedDecision => JSON.parse(data))
  return { generation, decisions, judgements: await judgeBy(asked, decisions, memory) }
}

/** What decisions come to in the documents that are in the tables. */
export async function judgeBy(
  asked: Asked,
  decisions: readonly LoggedDecision[],
  memory: WriterMemory,
): Promise<Judgements> {
  if (decisions.length === 0) return noJudgements
  const readings: DocumentReading[] = []
  for (const document of documentsOfDecisions(decisions)) {
    const reading = memory.readings.get(document) ?? (await readReading(document, { asked }))
    if (reading === null) continue
    readings.push(reading)
    if (memory.readings.size < mostReadings) memory.readings.set(document, reading)
  }
  return judge(decisions, readings)
}

/** Writes the decisions of a log; those that stand there already are not written again. */
export async function writeDecisions(
  asked: Asked,
  dialect: Dialect,
  before: readonly LoggedDecision[],
  now: readonly LoggedDecision[],
): Promise<void> {
  let same = 0
  while (same < before.length && same < now.length && before[same]?.id === now[same]?.id) same++
  if (same < before.length) await asked.deleteFrom('decision').where('place', '>=', same).execute()
  await dialect.insert(
    asked,
    'decision',
    now.slice(same).map((decision, at) => ({
      place: same + at,
      id: decision.id,
      data: JSON.stringify(decision),
    })),
  )
}
