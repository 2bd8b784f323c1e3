import { availableParallelism } from 'node:os'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { RegisterDatabase } from '../database/register-database.ts'
import type { DecisionLog } from './decision-log.ts'
import type { DocumentLog, LoggedDocument } from './document-log.ts'
import { documentLogName } from './document-log.ts'
import { inOrder } from './in-order.ts'
import { emptyLog, type LogHead, type LogLine } from './log-lines.ts'
import type { Originals } from './originals.ts'
import { type AuthorityText, readerVersion } from './reader.ts'
import { markText, type RegisterMark, readMark } from './register-mark.ts'

/** What a register is built from. */
export type RegisterSources = {
  readonly originals: Originals
  readonly documents: DocumentLog
  /** The lines of the log of documents, to know whether the register is of this log. */
  readonly lines: readonly LogLine[]
  readonly decisions: DecisionLog
  /** Readings that this reader has made of the lines behind a number, and that the register has not seen yet. */
  readonly readings?: (reader: string, from: number) => Promise<ReadonlyMap<number, string>>
}

/** Who is told how the building goes. */
export type BuildWatch = {
  readonly say: (line: string) => void
  /** Called once before so many documents are read, and then for each. */
  readonly begin: (count: number) => () => void
}

/** Documents of one transaction. */
export const batchSize = 1000

/** Below this, starting threads costs more time than it saves. */
const worthwhileDocuments = 40

/**
 * Brings a register up to its logs: what it has not seen is read, and a register of another reader or of other logs
 * is made anew. For the one writer only; it can be interrupted anywhere and goes on where it stopped.
 */
export async function buildRegister(
  register: RegisterDatabase,
  sources: RegisterSources,
  watch: BuildWatch,
): Promise<RegisterMark> {
  const { documents, decisions, lines } = sources
  const reader = readerVersion(documents.authorities)
  let mark = readMark(await register.mark())
  if (mark === null || mark.reader !== reader || !isOf(mark.documents, lines)) {
    mark = { reader, documents: emptyLog(documentLogName), decisions: decisions.head, unread: [] }
    await register.apply({ isAnew: true, decisions: decisions.decisions, mark: markText(mark) })
  }
  if (mark.documents.hash !== documents.head.hash) mark = await readOn(register, sources, mark, watch)
  if (mark.decisions.hash !== decisions.head.hash) {
    mark = { ...mark, decisions: decisions.head }
    await register.apply({ decisions: decisions.decisions, mark: markText(mark) })
  }
  return mark
}

/** True where a register with this mark holds all of the logs as this reader reads them. */
export function isUpToDate(mark: RegisterMark | null, sources: RegisterSources): boolean {
  return (
    mark !== null &&
    mark.reader === readerVersion(sources.documents.authorities) &&
    mark.documents.hash === sources.documents.head.hash &&
    mark.decisions.hash === sources.decisions.head.hash
  )
}

/** The authority files of the user, from the originals. */
export async function keptAuthorities(
  { authorities }: DocumentLog,
  originals: Originals,
): Promise<readonly AuthorityText[]> {
  const files: AuthorityText[] = []
  for (const [name, hash] of authorities)
    files.push({ name, text: new TextDecoder().decode(await originals.read(hash)) })
  return files
}

function isOf(head: LogHead, lines: readonly LogLine[]): boolean {
  return head.lines === 0 || lines[head.lines - 1]?.hash === head.hash
}

async function readOn(
  register: RegisterDatabase,
  { documents, originals, lines, readings: madeBefore }: RegisterSources,
  from: RegisterMark,
  { say, begin }: BuildWatch,
): Promise<RegisterMark> {
  const waiting = documents.editions.filter(
    ({ document, line }) => line > from.documents.lines && documents.latest.get(document.id)?.line === line,
  )
  const made = (await madeBefore?.(from.reader, from.documents.lines)) ?? new Map<number, string>()
  const unmade = waiting.filter(({ line }) => !made.has(line)).length
  const advance = begin(unmade)
  const authorities = await keptAuthorities(documents, originals)
  // Loaded only where documents are to be read: who only asks need not wait for all that reads.
  const { readingThreads } = await import('./reading-threads.ts')
  const threads = readingThreads({ authorities }, unmade < worthwhileDocuments ? 0 : availableParallelism())
  let mark = from
  let readings: DocumentReading[] = []
  const apply = async (head: LogHead) => {
    mark = { ...mark, documents: head }
    await register.apply({ readings, mark: markText(mark) })
    readings = []
  }
  try {
    const ask = async (logged: LoggedDocument) => {
      const { document, asked } = logged
      const reading = made.get(logged.line)
      if (reading !== undefined) return { logged, answer: { reading } }
      const bytes = await originals.read(document.hash)
      const answer = await threads.answer({ from: bytes, expected: document, asked, known: null })
      return { logged, answer }
    }
    for await (const { logged, answer } of inOrder(waiting, threads.width, ask)) {
      if (!made.has(logged.line)) advance()
      if ('reading' in answer) readings.push(readingOf(answer.reading))
      else if ('problem' in answer) {
        mark = { ...mark, unread: [...mark.unread, logged.document.id] }
        say(`${logged.document.source ?? logged.document.name}: it is kept, but not read: ${answer.problem}`)
      }
      if (readings.length >= batchSize) await apply(headAt(lines, logged.line))
    }
    await apply(documents.head)
  } finally {
    await threads.close()
  }
  return mark
}

function headAt(lines: readonly LogLine[], number: number): LogHead {
  const line = lines[number - 1]
  if (line === undefined) throw new Error(`the log of documents has no line ${number}`)
  return { lines: number, hash: line.hash }
}

/** A reading from the text that a thread made of it. */
export function readingOf(text: string): DocumentReading {
  // It was written by this very program a moment ago.
  return JSON.parse(text) as DocumentReading
}
