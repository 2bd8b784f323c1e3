import { expect, it } from 'vitest'
import type { RelationGraph } from '../../../src/api/relation-graph.ts'
import { companyOf, unknownKind, whoWithWhom } from './who-with-whom.ts'

const entry = (first: number | null, last = first) => ({
  id: `e${first}`,
  kind: 'meeting' as const,
  form: null,
  date: null,
  first,
  last,
  summary: '',
})
const graph: RelationGraph = {
  entities: [
    { id: 'bodies/a', kind: 'body', name: 'A' },
    { id: 'persons/b', kind: 'person', name: 'B' },
    { id: null, kind: null, name: 'C' },
  ],
  entries: [entry(10), entry(20, 30), entry(null)],
  links: [
    { entry: 0, entity: 0, role: 'host' },
    { entry: 0, entity: 1, role: 'participant' },
    { entry: 1, entity: 0, role: 'host' },
    { entry: 1, entity: 1, role: 'participant' },
    { entry: 1, entity: 2, role: 'participant' },
    { entry: 2, entity: 0, role: 'host' },
  ],
  total: 3,
}
const all = {
  from: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
  kinds: new Set(['body', 'person', unknownKind]),
  most: 10,
  showsEntries: false,
}
const told = ({ nodes, edges }: ReturnType<typeof whoWithWhom>) => [
  nodes.map(({ name, entries }) => `${name} ${entries.length}`),
  edges.map(({ one, other, entries }) => `${one}–${other} ${entries.length}`),
]

it('joins who takes part in the same entries', () => {
  expect(told(whoWithWhom(graph, all))).toEqual([
    ['A 3', 'B 2', 'C 1'],
    ['0–1 2', '0–2 1', '1–2 1'],
  ])
})

it('counts only entries that may lie within the days, and undated ones only in all time', () => {
  expect(told(whoWithWhom(graph, { ...all, from: 25, until: 40 }))).toEqual([
    ['A 1', 'B 1', 'C 1'],
    ['0–1 1', '0–2 1', '1–2 1'],
  ])
})

it('leaves out kinds that are not wanted, and of too many the rarest', () => {
  expect(told(whoWithWhom(graph, { ...all, kinds: new Set(['body', unknownKind]) }))[0]).toEqual([
    'A 3',
    'C 1',
  ])
  expect(told(whoWithWhom(graph, { ...all, most: 2 }))[0]).toEqual(['A 3', 'B 2'])
})

it('tells the company of a party', () => {
  expect(companyOf('0', whoWithWhom(graph, all)).map(({ node }) => node.name)).toEqual(['B', 'C'])
})

it('puts entries between parties, with their roles on the lines', () => {
  const { nodes, edges } = whoWithWhom(graph, { ...all, showsEntries: true })
  expect(nodes.filter(({ is }) => is === 'entry').map(({ id }) => id)).toEqual(['e10', 'e20'])
  expect(edges.filter(({ other }) => other === 'entry 0').map(({ one, roles }) => [one, roles])).toEqual([
    ['0', ['host']],
    ['1', ['participant']],
  ])
})
