import { escapeXml } from '../text/escape-xml.ts'
import { type GraphEdge, type GraphNode, graphOf } from './graph-of.ts'
import type { Publisher } from './publisher.ts'

const nodeKeys = ['type', 'kind', 'date', 'place', 'status', 'claims'] as const
const edgeKeys = ['documents', 'words'] as const

/** A graph over time for Gephi: GEXF 1.3. */
export const gexf: Publisher = {
  name: 'gexf',
  extension: '.gexf',
  mediaType: 'application/gexf+xml',
  says: 'the graph of entries, those who take part, and the documents, over time, for Gephi',
  holds: [
    'The same points and lines as in `graphml`.',
    'Entries have `start` and `end`, the days that their date may mean, so that Gephi’s timeline moves over them.',
  ],
  loses: [
    'Gephi’s time knows no years before 1 and none beyond 9999: such entries have no `start` and `end`, but their date as it is.',
    'Of quotations the words alone, not the offsets.',
    'Findings, decisions and the history of names are not told.',
  ],
  async *write(register, { title, now }) {
    const graph = await graphOf(register)
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta lastmodifieddate="${escapeXml(now.slice(0, 10))}"><creator>Regesta</creator><description>${escapeXml(title)}</description></meta>\n<graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n`
    yield attributes('node', nodeKeys)
    yield attributes('edge', edgeKeys)
    yield '<nodes>\n'
    for await (const node of graph.nodes()) yield nodeElement(node)
    yield '</nodes>\n<edges>\n'
    for await (const edge of graph.edges()) yield edgeElement(edge)
    yield '</edges>\n</graph>\n</gexf>\n'
  },
}

function attributes(of: 'node' | 'edge', keys: readonly string[]): string {
  const each = keys.map((key) => `<attribute id="${key}" title="${key}" type="string"/>`).join('')
  return `<attributes class="${of}" mode="static">${each}</attributes>\n`
}

function nodeElement(node: GraphNode): string {
  const start = isInTime(node.first) ? ` start="${node.first}"` : ''
  const end = isInTime(node.last) ? ` end="${node.last}"` : ''
  const values = nodeKeys.map((key) => value(key, node[key])).join('')
  return `<node id="${escapeXml(node.id)}" label="${attribute(node.label)}"${start}${end}><attvalues>${values}</attvalues></node>\n`
}

function edgeElement(edge: GraphEdge): string {
  const values = edgeKeys.map((key) => value(key, edge[key])).join('')
  return `<edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}" label="${attribute(edge.label)}"><attvalues>${values}</attvalues></edge>\n`
}

function value(key: string, text: string): string {
  return text === '' ? '' : `<attvalue for="${key}" value="${attribute(text)}"/>`
}

// Within an attribute a parser turns line ends into spaces unless they are written as references.
function attribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (unit) => `&#${unit.charCodeAt(0)};`)
}

function isInTime(day: string): boolean {
  return /^\d{4}-/.test(day) && !day.startsWith('0000')
}
