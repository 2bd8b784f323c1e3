import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import type { Dialect } from './dialect.ts'
import type { WriterMemory } from './judge-register.ts'
import { askEntries } from './questions/ask-entries.ts'
import { askHeads } from './questions/ask-heads.ts'
import { countFacets } from './questions/count-facets.ts'
import { digestRegister } from './questions/digest-register.ts'
import { entitiesLike } from './questions/entities-like.ts'
import { entityBy, entryBy, findingBy, namesOf } from './questions/find-one.ts'
import { listDocuments } from './questions/list-documents.ts'
import { listFindings } from './questions/list-findings.ts'
import { readReading } from './questions/read-reading.ts'
import { selectRegister } from './questions/select-register.ts'
import type { RegisterDatabase } from './register-database.ts'
import { registerReader } from './register-reader.ts'
import { readMeta } from './register-state.ts'

/**
 * Opens the register at a path of a file (`:memory:` for one that nobody keeps) or at the address of a database of
 * PostgreSQL (`postgres://…`); it is made where it is not there yet.
 */
export async function openRegisterDatabase(where: string): Promise<RegisterDatabase> {
  const dialect = await dialectFor(where)
  const ask = registerReader(dialect)
  const memory: WriterMemory = { judged: null, readings: new Map() }
  return {
    dialect: dialect.name,
    async apply(change) {
      // Who only asks need not wait for all that joins and judges.
      const { applyChange } = await import('./apply-change.ts')
      try {
        memory.judged = await dialect.writing((asked) => applyChange(asked, dialect, change, memory))
      } catch (error) {
        memory.judged = null
        throw error
      }
    },
    mark: () => ask(({ asked }) => readMeta(asked, 'mark')),
    ask: (query, options) => ask((reader) => askEntries(query, options, reader)),
    heads: (query, limit) => ask((reader) => askHeads(query, limit, reader)),
    facets: (query, fields, limit) => ask((reader) => countFacets(query, fields, limit, reader)),
    entry: (id) => ask((reader) => entryBy(id, reader)),
    entity: (id) => ask((reader) => entityBy(id, reader)),
    names: (ids) => ask((reader) => namesOf(ids, reader)),
    finding: (id) => ask((reader) => findingBy(id, reader)),
    findings: (wanted, limit, after) => ask((reader) => listFindings(wanted, limit, after, reader)),
    documents: () => ask(listDocuments),
    entitiesLike: (name, limit) => ask((reader) => entitiesLike(name, limit, reader)),
    reading: (document) => ask((reader) => readReading(document, reader)),
    select: (query) => selectRegister(query, ask),
    lostDecisions: () =>
      ask(async ({ asked }): Promise<{ decision: LoggedDecision; reason: string }[]> => {
        const lost = await readMeta(asked, 'lost')
        return lost === null ? [] : JSON.parse(lost)
      }),
    digest: () => ask(digestRegister),
    close: () => dialect.close(),
  }
}

async function dialectFor(where: string): Promise<Dialect> {
  // Only the driver that is asked for is loaded.
  if (/^postgres(?:ql)?:\/\//.test(where)) return (await import('./postgres.ts')).postgresDialect(where)
  return (await import('./sqlite.ts')).sqliteDialect(where)
}
