import type { Register } from '../register/register.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import { type Documents, documentsOf, placeOfWords, sayersNamed, wordsOf } from './citations.ts'
import { claimsOf, sayersOf } from './claims.ts'
import { dayRange } from './day-range.ts'

/** A point of the graph of a register: a document, an entity or an entry. */
export type GraphNode = {
  readonly id: string
  readonly label: string
  readonly type: 'document' | 'entity' | 'entry'
  /** Of entities and entries their kind. */
  readonly kind: string
  readonly date: string
  readonly first: string
  readonly last: string
  readonly place: string
  readonly status: string
  /** What its documents claim of it, and which of them. */
  readonly claims: string
}

/** A line of the graph: who takes part in what, and which document tells it. */
export type GraphEdge = {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The role of a party, or `tells`. */
  readonly label: string
  readonly documents: string
  readonly words: string
}

/** The graph of a register, its points before its lines; the register is gone through twice. */
export type RegisterGraph = {
  readonly nodes: () => AsyncIterable<GraphNode>
  /** Told after the nodes: no line leads to a point that is not there. */
  readonly edges: () => AsyncIterable<GraphEdge>
}

const blank = { kind: '', date: '', first: '', last: '', place: '', status: '', claims: '' }

/** Makes the graph of a register; the ids of its entities are all that is kept of them. */
export async function graphOf(register: Register): Promise<RegisterGraph> {
  const documents = await documentsOf(register)
  const entities = new Set<string>()
  return {
    async *nodes() {
      for (const { id, name } of documents.values())
        yield { ...blank, id: `document/${id}`, label: name, type: 'document' }
      for await (const { id, kind, name } of register.entities()) {
        entities.add(id)
        yield { ...blank, id: `entity/${id}`, label: name, type: 'entity', kind }
      }
      for await (const entry of register.entries()) {
        yield entryNode(entry, documents)
        for (const [at, party] of entry.parties.entries())
          if (party.entity === null || !entities.has(party.entity))
            yield { ...blank, id: loosePartyId(entry, at), label: party.name, type: 'entity', kind: '' }
      }
    },
    async *edges() {
      for await (const entry of register.entries()) yield* edgesOf(entry, entities, documents)
    },
  }
}

function entryNode(entry: RegisterEntry, documents: Documents): GraphNode {
  const range = entry.date === null ? null : dayRange(entry.date)
  return {
    id: `entry/${entry.id}`,
    label: entry.summary,
    type: 'entry',
    kind: entry.kind,
    date: entry.date ?? '',
    first: range?.first ?? '',
    last: range?.last ?? '',
    place: entry.place ?? '',
    status: entry.status,
    claims: claimsOf(entry)
      .map((claim) => `${claim.field}: ${claim.value} (${sayersNamed(claim, documents)})`)
      .join('\n'),
  }
}

function* edgesOf(
  entry: RegisterEntry,
  entities: ReadonlySet<string>,
  documents: Documents,
): Generator<GraphEdge> {
  const from = `entry/${entry.id}`
  for (const [at, party] of entry.parties.entries()) {
    const isKnown = party.entity !== null && entities.has(party.entity)
    const said = sayersOf(entry, party)
    yield {
      id: `${from}/party/${at}`,
      from,
      to: isKnown ? `entity/${party.entity}` : loosePartyId(entry, at),
      label: party.role,
      documents: sayersNamed(said, documents),
      words: said.tellings.map(wordsOf).join('\n'),
    }
  }
  for (const telling of entry.tellings) {
    if (!documents.has(telling.document)) continue
    yield {
      id: `telling/${telling.id}`,
      from: `document/${telling.document}`,
      to: from,
      label: 'tells',
      documents: placeOfWords(telling, documents),
      words: wordsOf(telling),
    }
  }
}

// A name that no entity of the register stands for belongs to its entry alone.
function loosePartyId({ id }: RegisterEntry, at: number): string {
  return `entry/${id}/name/${at}`
}
