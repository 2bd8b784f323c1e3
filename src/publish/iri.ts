import { stripEnd } from '../text/strip-ends.ts'
/** What an id can be of. */
export type IriKind = 'entry' | 'entity' | 'document' | 'telling' | 'decision' | 'engine'

const folders: Readonly<Record<IriKind, string>> = {
  entry: 'entries',
  entity: 'entities',
  document: 'documents',
  telling: 'tellings',
  decision: 'decisions',
  engine: 'engines',
}

/** The absolute id of a thing of the register: an address where the register is served, else a URN. */
export function iriOf(base: string, kind: IriKind, id: string): string {
  const encoded = safe.test(id) ? id : encode(id)
  return base.endsWith(':')
    ? `${base}${kind}:${encoded}`
    : `${stripEnd(base, '/')}/${folders[kind]}/${encoded}`
}

const safe = /^[\w./:-]*$/

function encode(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replace(/%2F|%3A/g, (found) => (found === '%2F' ? '/' : ':'))
}
