import type { Engine } from '../engine/engine.ts'
import type { RegisterSource } from './register-source.ts'

/** The register of the one document that the engine in the page has read. */
export function engineSource(engine: Engine): RegisterSource {
  return {
    overview: () => engine.ask('overview'),
    documents: () => engine.ask('documents'),
    document: (id) => engine.ask('document', id),
    entries: (asked) => engine.ask('entries', asked),
    entry: (id) => engine.ask('entry', id),
    history: (id) => engine.ask('history', id),
    facets: (q, fields, limit) => engine.ask('facets', q, fields, limit),
    timeline: (q) => engine.ask('timeline', q),
    graph: (q) => engine.ask('graph', q),
    map: (q) => engine.ask('map', q),
    entities: (like, kind) => engine.ask('entities', like, kind),
    entity: (id) => engine.ask('entity', id),
    series: (name) => engine.ask('series', name),
    findings: (asked) => engine.ask('findings', asked),
    finding: (id) => engine.ask('finding', id),
    compare: async () => null,
    changes: async () => null,
    queue: () => engine.ask('queue'),
    decisions: () => engine.ask('decisions'),
    decide: engine.decide,
    add: null,
    formats: async () => [],
    publishAddress: () => '',
    subscribe: engine.subscribe,
  }
}
