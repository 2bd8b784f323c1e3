import { UndirectedGraph } from 'graphology'
import type { WhoWithWhom } from './who-with-whom.ts'

/** What is drawn of a point. */
export type PointAttributes = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string
  readonly kind: string
  readonly is: 'party' | 'entry'
}

// The angle by which sunflowers turn from seed to seed: no two points begin in one place, and always in the same.
const turn = 2.399963

/** Who with whom as a graph that can be drawn: the more entries, the larger; who is with nobody is not in it. */
export function graphPoints({ nodes, edges }: WhoWithWhom): UndirectedGraph<PointAttributes> {
  const graph = new UndirectedGraph<PointAttributes>()
  const joined = new Set(edges.flatMap(({ one, other }) => [one, other]))
  nodes
    .filter(({ key }) => joined.has(key))
    .forEach(({ key, is, name, kind, entries }, index) => {
      graph.addNode(key, {
        x: Math.sqrt(index + 1) * Math.cos(index * turn) * 12,
        y: Math.sqrt(index + 1) * Math.sin(index * turn) * 12,
        size: is === 'entry' ? 2.5 : Math.min(18, 3.5 + 1.6 * Math.sqrt(entries.length)),
        label: name.length > 44 ? `${name.slice(0, 42)}…` : name,
        kind: kind ?? '',
        is,
      })
    })
  for (const { one, other, entries, roles } of edges)
    graph.addEdge(one, other, {
      size: Math.min(5, 0.6 + 0.5 * Math.log2(entries.length + 1)),
      weight: entries.length,
      label: roles.join(', '),
    })
  return graph
}
