import { knownEntity, makeEntityPage } from '../../src/answers/make-entity-page.ts'
import { makeGraph } from '../../src/answers/make-graph.ts'
import { makeMap, type Position } from '../../src/answers/make-map.ts'
import { makeQueue } from '../../src/answers/make-queue.ts'
import { makeSeries } from '../../src/answers/make-series.ts'
import { makeTimeline, type Names } from '../../src/answers/make-timeline.ts'
import type { EntryPage, ShownEntry } from '../../src/api/shown-entry.ts'
import type { ShownFinding } from '../../src/api/shown-finding.ts'
import type { Authority } from '../../src/authority/load-authority.ts'
import type { FacetField } from '../../src/register/facet.ts'
import { historyOf } from '../../src/register/history-of.ts'
import { matchQuery, type RegisterLookup } from '../../src/register/match-query.ts'
import { parseQuery } from '../../src/register/parse-query.ts'
import type { EntriesAsked, FindingsAsked } from '../data/register-source.ts'
import { countFacets } from './count-facets.ts'
import { overviewOf } from './overview-of.ts'
import type { PageRegister } from './page-register.ts'

/** What can be asked of the register that the engine in the page has made. */
export type PageAnswers = ReturnType<typeof pageAnswers>

/** Answers questions about the register of one document. */
export function pageAnswers({ reading, page, entries, decisions }: PageRegister, authority: Authority) {
  const entities = new Map(page.entities.map((entity) => [entity.id, entity]))
  const names: Names = { entity: (id) => entities.get(id), document: () => page.document.name }
  const rules = Map.groupBy(
    page.findings.flatMap(({ rule, silencedBy, entries: ids }) =>
      silencedBy === null ? ids.map((id) => ({ id, rule })) : [],
    ),
    ({ id }) => id,
  )
  const lookup: RegisterLookup = {
    entity: (id) => entities.get(id),
    document: (id) => (id === page.document.id ? page.document : undefined),
    rulesOf: (id) => rules.get(id)?.map(({ rule }) => rule) ?? [],
  }
  const row = () => overviewOf(page, entries, []).latest

  return {
    overview: () => overviewOf(page, entries, countFacets(entries, entities, allFacets)),
    documents: () => ({ documents: row(), total: 1, next: null }),
    document: (id: string) => (id === page.document.id ? page : null),
    entries: ({ q, limit = 50, after = '0' }: EntriesAsked): EntryPage => {
      const found = answerTo(q)
      const end = Number(after) + limit
      return {
        entries: found.slice(Number(after), end),
        total: found.length,
        next: end < found.length ? String(end) : null,
      }
    },
    entry: entryOf,
    history: (id: string) => {
      const entry = entryOf(id)
      return entry === null ? null : { entry, ...historyOf(entry, decisions, [reading]) }
    },
    facets: (q: string, fields: readonly FacetField[], limit?: number) =>
      countFacets(answerTo(q), entities, fields, limit),
    timeline: (q: string) => makeTimeline(answerTo(q), names, answerTo(q).length),
    graph: (q: string) => makeGraph(answerTo(q), names, answerTo(q).length),
    map: (q: string) => makeMap(answerTo(q), positionOf, answerTo(q).length),
    entities: (like: string, kind: string) => {
      const wanted = like.toLowerCase()
      const isLike = ({ name }: { readonly name: string }) => name.toLowerCase().includes(wanted)
      return {
        entities: page.entities.filter((entity) => {
          return (kind === '' || entity.kind === kind) && entity.names.some(isLike)
        }),
      }
    },
    entity: (id: string) => {
      const entity = entities.get(id)
      if (entity === undefined) return null
      const own = entries.filter(({ parties }) => parties.some((party) => party.entity === id))
      return makeEntityPage(entity, own, names, knownEntity(entity.authority, authority), own.length)
    },
    series: (name: string) => {
      const record = authority.find(name)?.records.find(({ kind }) => kind === 'series')
      const body =
        record?.kind === 'series' && record.body !== undefined ? authority.byId(record.body) : undefined
      return makeSeries(
        name,
        entries.filter(({ series }) => series === name),
        record?.kind === 'series' ? { record, body: body?.names[0]?.name ?? null } : null,
      )
    },
    findings: ({ rule, severity }: FindingsAsked) => {
      const findings = shownFindings().filter(
        (finding) =>
          (rule === undefined || `${finding.rule}/`.startsWith(`${rule}/`)) &&
          (severity === undefined || finding.severity === severity),
      )
      return { findings, total: findings.length, next: null }
    },
    finding: (id: string) => {
      const finding = shownFindings().find((one) => one.id === id)
      return finding === undefined ? null : { finding, rulePage: '' }
    },
    decisions: () => ({
      decisions: decisions.toReversed(),
      total: decisions.length,
      next: null,
      lost: page.lost,
    }),
    queue: () => {
      const rows = makeQueue(entries, page.findings)
      return { rows, open: rows.length, total: entries.length }
    },
  }

  function entryOf(id: string): ShownEntry | null {
    return (
      entries.find((entry) => entry.id.startsWith(id) || entry.tellings.some((one) => one.id === id)) ?? null
    )
  }

  function shownFindings(): ShownFinding[] {
    return page.findings
      .filter(({ silencedBy }) => silencedBy === null)
      .map((finding) => ({ ...finding, documentName: page.document.name }))
  }

  function answerTo(q: string): readonly ShownEntry[] {
    const parsed = parseQuery(q)
    if ('problem' in parsed) throw new Error(`${parsed.problem.problem}. ${parsed.problem.advice}`)
    return entries.filter(matchQuery(parsed.query, lookup))
  }

  // A name that several places bear lies nowhere.
  function positionOf(entity: string | null, name: string): Position | null {
    const known = entity === null ? undefined : authority.byId(entity)
    const places =
      known === undefined
        ? (authority.find(name)?.records.filter(({ kind }) => kind === 'place') ?? [])
        : [known]
    const [place] = places
    if (place?.kind !== 'place' || place.at === undefined || places.length > 1) return null
    const [latitude, longitude] = place.at
    return { authority: place.id, name: place.names[0]?.name ?? name, latitude, longitude }
  }
}

const allFacets: readonly FacetField[] = ['kind', 'year', 'status', 'basis', 'review']
