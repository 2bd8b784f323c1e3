import { rowOfEntry } from '../../../src/answers/row-of-entry.ts'
import type { documentRoutes } from '../../../src/api/document-routes.ts'
import type { DocumentPage } from '../../../src/api/shown-document.ts'
import { foldName } from '../../../src/authority/name-words.ts'
import { diffRecord } from '../../../src/register/diff-record.ts'
import type { LoggedDecision } from '../../../src/register/logged-decision.ts'
import { fieldIs } from '../answer-query.ts'
import { rowsOf } from '../document-rows.ts'
import type { Handlers } from '../handler.ts'
import { pageOf } from '../page-of.ts'
import { refusal } from '../problem-error.ts'
import type { Serving } from '../serving.ts'
import { noDocument } from './finding-handlers.ts'

const mostEntries = 20_000
const mostFindings = 50_000

/** Documents: listed, read, and sent. */
export function documentHandlers({
  workspace,
  shelf,
  marks,
  editions,
  uploads,
}: Serving): Handlers<typeof documentRoutes> {
  const { register } = workspace
  return {
    async documents({ query }) {
      const like = foldName(query.like ?? '')
      const all = [...(await shelf.latest()).values()].reverse()
      const named = all.filter(({ name }) => like === '' || foldName(name).includes(like))
      const { page, total, next } = pageOf(named, query.after, query.limit ?? 50)
      return { documents: rowsOf(page, await register.documents()), total, next }
    },
    async document({ params }) {
      const reading = await register.reading(params.id)
      if (reading === null) throw noDocument(params.id)
      const { id } = reading.document
      const marked = marks.marksOf(reading)
      // It is awaited below; until then nobody listens.
      marked.catch(() => undefined)
      const told = await register.ask(fieldIs('document', id), {
        order: 'date',
        limit: mostEntries,
        after: null,
      })
      const lost = await register.lostDecisions()
      const findings = await register.findings({ document: id, silenced: 'with' }, mostFindings, null)
      const entries = told.entries
        .map((entry) => ({
          ...rowOfEntry(entry),
          version: entry.version,
          tellings: entry.tellings.filter(({ document }) => document === id).map((telling) => telling.id),
          place: entry.place,
          from: Math.min(
            ...entry.tellings
              .filter(({ document }) => document === id)
              .map(({ evidence }) => evidence[0]?.span.start ?? Infinity),
          ),
        }))
        .sort((one, other) => one.from - other.from)
      const known = new Set(reading.tellings.map((telling) => telling.id))
      const addedByHand = told.entries
        .flatMap(({ tellings }) => tellings)
        .filter((telling) => telling.document === id && !known.has(telling.id))
      const page: DocumentPage = {
        ...reading,
        tellings: [...reading.tellings, ...addedByHand],
        findings: findings.findings,
        ...(await marked),
        entries: entries.map(({ from: _, ...row }) => row),
        entryOf: Object.fromEntries(
          entries.flatMap(({ id: entry, tellings }) => tellings.map((telling) => [telling, entry] as const)),
        ),
        editions: await shelf.editionsOf(id),
        lost: lost.filter(({ decision }) => isAbout(decision, id)),
      }
      return page
    },
    async changes({ params, query }) {
      const kept = await shelf.editionsOf(params.id)
      if (kept.length === 0) throw noDocument(params.id)
      const last = kept.reduce((most, { edition }) => Math.max(most, edition), 0)
      const after = query.after ?? last
      const before = query.before ?? after - 1
      const [one, other] = [before, after].map((number) => kept.find(({ edition }) => edition === number))
      if (one === undefined || other === undefined)
        throw refusal(
          404,
          `Of this document there are the editions 1 to ${last}; name two of them as before and after.`,
        )
      return diffRecord(await editions.changes(one, other))
    },
    async addDocument({ query, body }) {
      if (body.length === 0) throw refusal(400, 'The document is empty; send its bytes as the body.')
      const before = new Set((await workspace.documents()).map(({ hash }) => hash))
      const { name, source, date, language } = query
      const remarks: string[] = []
      const document = await uploads(async () => {
        const original = {
          bytes: body,
          name,
          source: source ?? null,
          date: date ?? null,
          language: language ?? 'en',
          remark: (remark: string) => void remarks.push(remark),
        }
        const kept = await workspace.keep([original]).catch((error: unknown) => {
          // What the system says, such as that the disk is full, is not about the document.
          if (!(error instanceof Error) || 'code' in error) throw error
          throw refusal(422, error.message)
        })
        return kept[0]
      })
      if (document === undefined) throw refusal(422, `${name} was not kept; look whether it can be opened.`)
      const reading = await register.reading(document.id)
      return {
        document,
        isNew: !before.has(document.hash),
        entries: reading?.tellings.length ?? 0,
        findings: reading?.findings.length ?? 0,
        remarks,
      }
    },
  }
}

function isAbout(decision: LoggedDecision, document: string): boolean {
  if ('document' in decision) return decision.document === document
  const targets =
    'entry' in decision ? [decision.entry] : 'one' in decision ? [decision.one, decision.other] : []
  return targets.some(
    (target) => 'tellings' in target && target.tellings.some((telling) => telling.document === document),
  )
}
