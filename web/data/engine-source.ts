import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { ShownFinding } from '../../src/api/shown-finding.ts'
import type { Engine } from '../engine/engine.ts'
import { pageDocument } from '../engine/import-document.ts'
import type { PageRegister } from '../engine/page-register.ts'
import { countFacets } from './answers/count-facets.ts'
import { entityPage } from './answers/entity-page.ts'
import { documentRow, overviewOf } from './answers/overview-of.ts'
import { placeMap } from './answers/place-map.ts'
import { relationGraph } from './answers/relation-graph.ts'
import { reviewQueue } from './answers/review-queue.ts'
import { seriesPage } from './answers/series-page.ts'
import { timelineOf } from './answers/timeline-of.ts'
import type { RegisterSource } from './register-source.ts'
import { SourceProblem } from './source-problem.ts'

/** The register of the one document that the engine in the page has read. */
export function engineSource(engine: Engine): RegisterSource {
  const register = () => firstRegister(engine)
  return {
    overview: async () => {
      const { page, entries } = await register()
      return overviewOf(page.document, entries, entitiesOf(page), page.findings)
    },
    documents: async () => {
      const { page, entries } = await register()
      return { documents: [documentRow(page.document, entries, page.findings)], total: 1, next: null }
    },
    document: async (id) => {
      const { page } = await register()
      return id === pageDocument ? page : null
    },
    entries: async ({ q, limit = 50, after = '0' }) => {
      const found = answerTo(await register(), q)
      const begin = Number(after)
      const end = begin + limit
      return {
        entries: found.slice(begin, end),
        total: found.length,
        next: end < found.length ? String(end) : null,
      }
    },
    entry: async (id) => entryOf(await register(), id),
    history: async (id) => {
      const entry = entryOf(await register(), id)
      return entry === null ? null : { entry, steps: [] }
    },
    facets: async (q, fields) => {
      const made = await register()
      return countFacets(answerTo(made, q), entitiesOf(made.page), fields)
    },
    timeline: async (q) => {
      const made = await register()
      return timelineOf(answerTo(made, q), entitiesOf(made.page), [made.page.document])
    },
    graph: async (q) => {
      const made = await register()
      return relationGraph(answerTo(made, q), entitiesOf(made.page))
    },
    map: async (q) => {
      const made = await register()
      return placeMap(answerTo(made, q), new Map(made.positions))
    },
    entities: async (like, kind) => {
      const { page } = await register()
      const wanted = like.toLowerCase()
      const entities = page.entities.filter(
        (entity) =>
          (kind === '' || entity.kind === kind) &&
          entity.names.some(({ name }) => name.toLowerCase().includes(wanted)),
      )
      return { entities }
    },
    entity: async (id) => {
      const { page, entries } = await register()
      const all = entitiesOf(page)
      const entity = all.get(id)
      return entity === undefined ? null : entityPage(entity, entries, all, [page.document])
    },
    series: async (name) => seriesPage(name, (await register()).entries),
    findings: async (asked) => {
      const { page } = await register()
      const findings = page.findings
        .filter(({ rule, severity }) => {
          const isRule = asked.rule === undefined || `${rule}/`.startsWith(`${asked.rule}/`)
          return isRule && (asked.severity === undefined || severity === asked.severity)
        })
        .map((finding): ShownFinding => ({ ...finding, documentName: page.document.name }))
      return { findings, total: findings.length, next: null }
    },
    finding: async (id) => {
      const { page } = await register()
      const finding = page.findings.find((one) => one.id === id)
      if (finding === undefined) return null
      return { finding: { ...finding, documentName: page.document.name }, rulePage: '' }
    },
    compare: async () => null,
    queue: async () => {
      const { page, entries } = await register()
      return reviewQueue(entries, page.findings)
    },
    decisions: async () => ({ decisions: [], total: 0, next: null, lost: [] }),
    decide: async () => {
      throw new SourceProblem('Nothing is kept here: decisions are made in a register on a server.', 0)
    },
    add: null,
    formats: async () => [],
    publishAddress: () => '',
    subscribe: engine.subscribe,
  }
}

function entitiesOf(page: PageRegister['page']) {
  return new Map(page.entities.map((entity) => [entity.id, entity]))
}

function entryOf({ entries }: PageRegister, id: string): ShownEntry | null {
  return entries.find((entry) => entry.id === id) ?? null
}

function answerTo({ entries }: PageRegister, q: string): readonly ShownEntry[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter(({ summary }) => words.every((word) => summary.toLowerCase().includes(word)))
}

// Waits for the first register that the engine makes.
function firstRegister(engine: Engine): Promise<PageRegister> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { register, problem } = engine.state()
      if (register === null && problem === null) return false
      if (register !== null) resolve(register)
      else reject(new SourceProblem(problem?.problem ?? '', 0))
      return true
    }
    if (look()) return
    const leave = engine.subscribe(() => {
      if (look()) leave()
    })
  })
}
