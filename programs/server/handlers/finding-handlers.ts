import { makeComparison } from '../../../src/answers/make-comparison.ts'
import { makeQueue } from '../../../src/answers/make-queue.ts'
import type { findingRoutes } from '../../../src/api/finding-routes.ts'
import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { Query } from '../../../src/register/query.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import { rulePage } from '../../cli/rule-page.ts'
import { everything, fieldIs, shownEntry, shownFinding } from '../answer-query.ts'
import type { Handlers } from '../handler.ts'
import { refusal } from '../problem-error.ts'
import type { Serving } from '../serving.ts'

/** Among so many entries the queue looks for the most doubtful; those behind them come when these are done. */
const mostInQueue = 500
const mostCompared = 5000
const mostFindings = 5000
const mostDocuments = 50

const isDoubtful: Query = {
  ask: 'any',
  queries: [fieldIs('has', 'disagreement'), fieldIs('has', 'finding')],
}

/** What deserves a look: findings, contradictions, and what nobody has reviewed. */
export function findingHandlers({ workspace, shelf }: Serving): Handlers<typeof findingRoutes> {
  const { register } = workspace
  return {
    async findings({ query }) {
      const documents = await shelf.latest()
      const { limit = 100, after = null, ...wanted } = query
      const { findings, total, next } = await register.findings(wanted, limit, after)
      return { findings: findings.map((finding) => shownFinding(finding, documents)), total, next }
    },
    async finding({ params }) {
      const finding = await register.finding(params.id)
      if (finding === null)
        throw refusal(404, `There is no finding ${params.id}; its words may have been corrected.`)
      return {
        finding: shownFinding(finding, await shelf.latest()),
        rulePage: (await rulePage(finding.rule)) ?? '',
      }
    },
    async compare({ query }) {
      const documents = await shelf.latest()
      const one = documentOf(documents, query.one)
      const other = documentOf(documents, query.other)
      const found = await register.ask(
        { ask: 'any', queries: [fieldIs('document', one.id), fieldIs('document', other.id)] },
        { order: 'date', limit: mostCompared, after: null },
      )
      const ids = one.id === other.id ? [one.id] : [one.id, other.id]
      const conflicts = await Promise.all(
        ids.map((document) => register.findings({ document, rule: 'conflict' }, mostFindings, null)),
      )
      const findings = conflicts.flatMap((page) => page.findings)
      return makeComparison(
        one,
        other,
        found.entries.map((entry) => shownEntry(entry, documents)),
        findings.map((finding) => shownFinding(finding, documents)),
      )
    },
    async queue({ query }) {
      const { document, limit = 100 } = query
      const asked = document === undefined ? everything : fieldIs('document', document)
      const { total } = await register.heads(asked, 1)
      const isOpen: Query = { ask: 'all', queries: [asked, fieldIs('review', 'open')] }
      const open = await register.ask(isOpen, { order: 'date', limit: mostInQueue, after: null })
      // Of a large register those come first of which something is known to be doubtful.
      const doubtful =
        open.next === null
          ? open
          : await register.ask(
              { ask: 'all', queries: [isOpen, isDoubtful] },
              { order: 'date', limit: mostInQueue, after: null },
            )
      const entries = [
        ...new Map([...doubtful.entries, ...open.entries].map((one) => [one.id, one])).values(),
      ]
      const findings = await findingsOn(entries)
      const rows = makeQueue(entries, findings).slice(0, limit)
      const documents = await shelf.latest()
      return {
        rows: rows.map(({ entry, doubts }) => ({ entry: shownEntry(entry, documents), doubts })),
        open: open.total,
        total,
      }
    },
  }

  // The findings on the documents that tell the entries: on more of them than there are pages to read, only the worst.
  async function findingsOn(entries: readonly RegisterEntry[]): Promise<readonly RegisterFinding[]> {
    const told = [...new Set(entries.flatMap(({ tellings }) => tellings.map((telling) => telling.document)))]
    if (told.length > mostDocuments) return (await register.findings({}, mostFindings, null)).findings
    const pages = await Promise.all(
      told.map((document) => register.findings({ document }, mostFindings, null)),
    )
    return pages.flatMap(({ findings }) => findings)
  }
}

function documentOf(documents: ReadonlyMap<string, KeptDocument>, id: string): KeptDocument {
  const found = documents.get(id)
  if (found === undefined) throw noDocument(id)
  return found
}

/** What is said where an id names no document. */
export function noDocument(id: string): Error {
  return refusal(404, `There is no document ${id} in this workspace; /api/documents lists them.`)
}
