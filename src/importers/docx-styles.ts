import type { BlockKind } from '../text/document.ts'
import { xmlAttribute, xmlEvents } from './xml-events.ts'

/** What a paragraph style of a word processor makes of its paragraphs. */
export type DocxStyle = { readonly kind?: BlockKind; readonly level?: number }

/** The styles of a document by their ids, and the language it is written in, where it says so. */
export type DocxStyles = { readonly byId: ReadonlyMap<string, DocxStyle>; readonly language: string | null }

type Described = { name: string; basedOn: string | null; outline: number | null; list: number | null }

/** Reads `word/styles.xml`. */
export function docxStyles(source: string): DocxStyles {
  const described = new Map<string, Described>()
  let current: Described | null = null
  let language: string | null = null
  let isDefault = false
  let hasList = false
  let depth = 0
  for (const event of xmlEvents(source)) {
    if (event.kind === 'text') continue
    const name = event.name.slice(event.name.indexOf(':') + 1)
    if (event.kind === 'close') {
      if (name === 'style') current = null
      if (name === 'docDefaults') isDefault = false
      continue
    }
    const value = xmlAttribute(event.attributes, 'w:val')
    if (name === 'docDefaults') isDefault = true
    else if (name === 'lang' && isDefault) language ??= value
    else if (name === 'style') {
      current = { name: '', basedOn: null, outline: null, list: null }
      hasList = false
      depth = 0
      described.set(xmlAttribute(event.attributes, 'w:styleId') ?? '', current)
    } else if (current === null) continue
    else if (name === 'name') current.name = (value ?? '').toLowerCase()
    else if (name === 'basedOn') current.basedOn = value
    else if (name === 'outlineLvl') current.outline = Number(value)
    else if (name === 'ilvl') depth = Number(value) || 0
    else if (name === 'numId') hasList = value !== null && value !== '0'
    if (current !== null && hasList) current.list = depth + 1
  }
  const byId = new Map([...described.keys()].map((id): [string, DocxStyle] => [id, styleOf(id, described)]))
  return {
    byId,
    language: language !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : null,
  }
}

// Up the chain of styles that this one is based on; the first that says anything decides.
function styleOf(id: string, described: ReadonlyMap<string, Described>): DocxStyle {
  let next: string | null = id
  for (let steps = 0; next !== null && steps < 20; steps++) {
    const style: Described | undefined = described.get(next)
    if (style === undefined) return {}
    const level = headingLevel(style)
    if (level !== null) return { kind: 'heading', level }
    const kind = kindByName(style.name)
    if (kind !== null) return { kind }
    if (style.list !== null) return { kind: 'item', level: style.list }
    next = style.basedOn
  }
  return {}
}

function headingLevel({ name, outline }: Described): number | null {
  if (outline !== null && outline >= 0 && outline <= 8) return Math.min(outline + 1, 6)
  const named = /^heading ([1-9])$/.exec(name)?.[1]
  if (named !== undefined) return Math.min(Number(named), 6)
  return name === 'title' ? 1 : null
}

function kindByName(name: string): BlockKind | null {
  if (name === 'quote' || name === 'intense quote') return 'quotation'
  if (name === 'caption' || name === 'footnote text' || name === 'endnote text') return 'note'
  // A table of contents says again what the headings say.
  return /^(?:toc \d|toc heading|table of figures|header|footer)$/.test(name) ? 'furniture' : null
}
