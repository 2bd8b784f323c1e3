import { documentsOfDecisions } from '../../src/register/judge.ts'
import { noJudgements } from '../../src/register/no-judgements.ts'
import { touchedBy } from '../../src/register/touched-by.ts'
import type { Asked, Dialect } from './dialect.ts'
import { gatherTellings } from './gather-tellings.ts'
import { type Judged, judgeBy, judgedNow, type WriterMemory, writeDecisions } from './judge-register.ts'
import type { RegisterChange } from './register-database.ts'
import { readState, stateAnew, writeMeta, writeState } from './register-state.ts'
import { documentNumbers, type RegisterWork } from './register-work.ts'
import { renewColumns } from './renew-columns.ts'
import { renewEntities } from './renew-entities.ts'
import { renewFindings } from './renew-findings.ts'
import { replaceAdded } from './replace-added.ts'
import { replaceEntries } from './replace-entries.ts'
import { replaceReadings } from './replace-readings.ts'
import { tellingsNaming } from './tellings-naming.ts'

/**
 * Brings the register up to a change, within one transaction: only what the change can touch is made anew, and it comes
 * out as if everything had been. Says what is judged now.
 */
export async function applyChange(
  asked: Asked,
  dialect: Dialect,
  change: RegisterChange,
  memory: WriterMemory,
): Promise<Judged> {
  const isAnew = change.isAnew === true
  const stateBefore = await readState(asked)
  const before = isAnew ? nothingJudged : await judgedNow(asked, stateBefore.generation, memory)
  if (isAnew) {
    await dialect.clear(asked)
    memory.readings.clear()
  }
  const state = isAnew ? stateAnew(stateBefore) : stateBefore
  const readings = change.readings ?? []
  const decisions = change.decisions ?? before.decisions
  const start = { asked, dialect, state, documents: new Map<string, number>() }

  const replaced = await replaceReadings(start, readings)
  const about = documentsOfDecisions(decisions)
  // The tables have them only when all is done.
  for (const reading of readings) {
    memory.readings.delete(reading.document.id)
    if (about.has(reading.document.id)) memory.readings.set(reading.document.id, reading)
  }
  const isJudgedAnew =
    change.decisions !== undefined || readings.some(({ document }) => about.has(document.id))
  const judgements = isJudgedAnew ? await judgeBy(asked, decisions, memory) : before.judgements
  const work: RegisterWork = { ...start, judgements }
  const touched = touchedBy(before.judgements, judgements)

  const entities = new Set([...replaced.entities, ...touched.entities])
  const otherKinds = await renewEntities(work, entities, readings)
  const added = await replaceAdded(work)
  const naming = await tellingsNaming(work, [...touched.entities, ...otherKinds])
  const gathered = await gatherTellings(work, {
    components: new Set([...replaced.components, ...added.components]),
    tellings: [...replaced.tellings.map((telling) => ({ telling, added: null })), ...added.tellings],
    touched: new Set([...touched.tellings, ...naming]),
  })
  const entries = await replaceEntries(work, gathered, new Set([...replaced.entries, ...added.entries]))
  await renewColumns(work, entries.entries, entries.gone)

  const documents = new Set(entries.documents)
  const others = [...touched.documents, ...readings.map(({ document }) => document.id)]
  await documentNumbers(work, others)
  for (const id of others) documents.add(work.documents.get(id) ?? -1)
  await renewFindings(work, { documents, entries: entries.entries, gone: entries.gone })

  if (change.decisions !== undefined) await writeDecisions(asked, dialect, before.decisions, decisions)
  if (isJudgedAnew) await writeMeta(asked, dialect, { lost: JSON.stringify(judgements.lost) })
  if (change.mark !== undefined) await writeMeta(asked, dialect, { mark: change.mark })
  await writeState(asked, dialect, state)
  return { generation: state.generation, decisions, judgements }
}

const nothingJudged: Judged = { generation: -1, decisions: [], judgements: noJudgements }
