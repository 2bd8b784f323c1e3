import { escapeXml } from '../text/escape-xml.ts'
import { type GraphEdge, type GraphNode, graphOf } from './graph-of.ts'
import type { Publisher } from './publisher.ts'

const nodeKeys = ['label', 'type', 'kind', 'date', 'first', 'last', 'place', 'status', 'claims'] as const
const edgeKeys = ['label', 'documents', 'words'] as const

/** A graph for yEd, Cytoscape, igraph and NetworkX: GraphML. */
export const graphml: Publisher = {
  name: 'graphml',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  says: 'the graph of entries, those who take part, and the documents, for yEd, Cytoscape, igraph and NetworkX',
  holds: [
    'A point for each document, entity and entry; a line from an entry to each who takes part, named by the role, and one from each document to what it tells, with its words.',
    '`claims` of an entry has each value with the documents that say so; where they disagree, each side.',
  ],
  loses: [
    'Of quotations the words alone, not the offsets.',
    'Findings, decisions and the history of names are not told.',
    'A name that stands for no entity of the register is a point of its own at each entry.',
  ],
  async *write(register, { title }) {
    const graph = await graphOf(register)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
    for (const key of nodeKeys)
      yield `<key id="n-${key}" for="node" attr.name="${key}" attr.type="string"/>\n`
    for (const key of edgeKeys)
      yield `<key id="e-${key}" for="edge" attr.name="${key}" attr.type="string"/>\n`
    yield `<graph id="register" edgedefault="directed">\n<desc>${escapeXml(title)}</desc>\n`
    for await (const node of graph.nodes()) yield nodeElement(node)
    for await (const edge of graph.edges()) yield edgeElement(edge)
    yield '</graph>\n</graphml>\n'
  },
}

function nodeElement(node: GraphNode): string {
  const values = nodeKeys.map((key) => value('n', key, node[key])).join('')
  return `<node id="${escapeXml(node.id)}">${values}</node>\n`
}

function edgeElement(edge: GraphEdge): string {
  const values = edgeKeys.map((key) => value('e', key, edge[key])).join('')
  return `<edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${values}</edge>\n`
}

function value(of: 'n' | 'e', key: string, text: string): string {
  return text === '' ? '' : `<data key="${of}-${key}">${escapeXml(text)}</data>`
}
