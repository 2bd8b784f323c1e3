import type { Plugin } from 'vite'

type Node = { readonly type: string; readonly start: number; readonly end: number }

/** Leaves the examples of patterns out of a bundle: they are for tests and readers, and a fifth of the engine. */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  transform: {
    filter: { id: /\/src\/(?:entries|time)\/patterns\/.*\.ts$/ },
    handler(code) {
      const spans: Node[] = []
      collect(this.parse(code, { lang: 'ts' }), spans)
      if (spans.length === 0) return null
      let kept = ''
      let at = 0
      for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
        kept += `${code.slice(at, start)}[]`
        at = end
      }
      return { code: kept + code.slice(at), map: null }
    },
  },
}

// The values of all properties called `examples`.
function collect(value: unknown, spans: Node[]): void {
  if (Array.isArray(value)) for (const each of value) collect(each, spans)
  if (!isNode(value)) return
  const { key, value: inner } = Object.fromEntries(Object.entries(value))
  if (value.type === 'Property' && isNamedExamples(key) && isNode(inner)) {
    spans.push(inner)
    return
  }
  for (const each of Object.values(value)) collect(each, spans)
}

function isNamedExamples(key: unknown): boolean {
  return typeof key === 'object' && key !== null && Reflect.get(key, 'name') === 'examples'
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}
