import type { Jobs } from '../database/postgres-jobs.ts'
import { defaultLimits, type InputProblem } from '../input/input.ts'
import { fileBytes } from '../input/read-input.ts'
import type { AddOptions, AddSource, AddSummary } from './add-documents.ts'
import { identityOfBytes } from './document-identity.ts'
import { documentLogReader, sameAsked } from './document-log.ts'
import { inOrder } from './in-order.ts'
import { type JobRequest, jobOf } from './job-request.ts'
import type { Keeping } from './keeping.ts'
import { hashOfBytes } from './originals.ts'

/** Requests of one transaction. */
const putAtOnce = 500

/** Originals that are written at once. */
const width = 8

/** Keeps originals and leaves their reading to any programs that work on the same database. */
export async function queueDocuments(
  keeping: Keeping,
  jobs: Jobs,
  sources: Iterable<AddSource | InputProblem>,
  { tell, signal, now }: Omit<AddOptions, 'threads'>,
): Promise<AddSummary> {
  const { latest } = await documentLogReader(keeping.documents)()
  const summary = { added: 0, changed: 0, unchanged: 0, unread: 0 }
  let requests: JobRequest[] = []

  const ask = async (
    source: AddSource | InputProblem,
  ): Promise<JobRequest | InputProblem | { path: string }> => {
    const { path } = source
    if (signal.aborted) return { path }
    if ('problem' in source) return source
    const { from, identity, name } = source
    const fetched = typeof from === 'string' ? await fileBytes(from, defaultLimits.fileBytes) : await from()
    if ('problem' in fetched) return { path, ...fetched }
    const given = 'bytes' in fetched ? fetched : { bytes: fetched, name, asked: {} }
    const hash = hashOfBytes(given.bytes)
    const { id, source: origin } = identity ?? identityOfBytes(hash)
    const before = latest.get(id)
    const asked = { ...before?.asked, ...given.asked, ...source.asked }
    if (before?.document.hash === hash && sameAsked(before.asked, asked)) return { path }
    await keeping.originals.write(hash, given.bytes)
    return { expected: { id, edition: 1, name: given.name, source: origin, added: now() }, hash, asked }
  }
  const flush = async () => {
    await keeping.originals.settle()
    await jobs.put(requests.map(jobOf))
    requests = []
  }

  for await (const answer of inOrder(sources, width, ask)) {
    if ('hash' in answer) {
      summary[latest.has(answer.expected.id) ? 'changed' : 'added']++
      requests.push(answer)
      tell({ path: answer.expected.name, became: 'read', remarks: [] })
    } else if ('problem' in answer) {
      summary.unread++
      tell(answer)
    } else {
      summary.unchanged++
      tell({ path: answer.path, became: 'unchanged', remarks: [] })
    }
    if (requests.length >= putAtOnce) await flush()
  }
  if (requests.length > 0) await flush()
  return summary
}
