import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3'
import { xmlCharacters } from '../../src/text/xml-characters.ts'

const { literal, namedNode, quad } = DataFactory

/** The short names that the Turtle files begin with. */
export const prefixes = {
  crm: 'http://www.cidoc-crm.org/cidoc-crm/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  regesta: 'urn:regesta:vocabulary:',
} as const

/** A word of one of the vocabularies: `crm:E7_Activity`. */
export type Term = `${keyof typeof prefixes}:${string}`

const terms = new Map<string, NamedNode>()
const spaces: ReadonlyMap<string, string> = new Map(Object.entries(prefixes))

/** A word of a vocabulary as a node. */
export function term(short: Term): NamedNode {
  const known = terms.get(short)
  if (known !== undefined) return known
  const colon = short.indexOf(':')
  const node = namedNode(`${spaces.get(short.slice(0, colon)) ?? ''}${short.slice(colon + 1)}`)
  terms.set(short, node)
  return node
}

/** A node by its address. */
export const node = namedNode

/** A statement. */
export function says(subject: NamedNode, predicate: Term, object: NamedNode | Literal): Quad {
  return quad(subject, term(predicate), object)
}

/** A text as a literal; half characters and controls, which RDF/XML cannot hold, are replaced. */
export function text(value: string): Literal {
  return literal(xmlCharacters(value.toWellFormed()))
}

/** A value with a type. */
export function typed(value: string, type: Term): Literal {
  return literal(value, term(type))
}
