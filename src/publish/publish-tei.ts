import type { MentionKind } from '../names/mention.ts'
import type { KeptDocument } from '../register/kept-document.ts'
import type { Register } from '../register/register.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { findParagraphs } from '../text/find-paragraphs.ts'
import type { Span } from '../text/span.ts'
import { engineVersion } from '../version.ts'
import { type Documents, documentsOf } from './citations.ts'
import type { Publisher } from './publisher.ts'
import { shortKey } from './short-key.ts'
import { teiDate, teiEntity, teiEvent } from './tei-lists.ts'
import { apart, type MarkedText, type TextMark, textMarks } from './text-marks.ts'

/** The texts themselves with their dates and names marked, and the list of events: TEI P5. */
export const tei: Publisher = {
  name: 'tei',
  extension: '.tei.xml',
  mediaType: 'application/tei+xml',
  says: 'the texts with dates and names marked, and the list of events, for editions (TEI P5)',
  holds: [
    'One `teiCorpus` with each document as a `TEI`: its text in paragraphs, with `date`, `persName`, `orgName` and `placeName` where entries read them.',
    'Entries are `event`s of a `listEvent`, bodies and states are in a `listOrg`, persons in a `listPerson`, places in a `listPlace`; the names in the text point there.',
    'Each event cites its documents by `bibl`, with paragraph, words and a pointer to the place in the text, where an `anchor` stands.',
    'Dates have `when`, `from` and `to` or `notBefore` and `notAfter`, and the EDTF date as `when-custom`.',
    '`schemas/register-tei.rng` is the part of TEI that every file keeps to.',
  ],
  loses: [
    'Names and dates that no entry uses are not marked, nor are those within another mark or across paragraphs.',
    'Headings, lists and notes are paragraphs: the register keeps the text of a document and not its layout.',
    'Control characters, which XML forbids, become the replacement character.',
  ],
  async *write(register, { title, part }) {
    const documents = await documentsOf(register)
    const kinds = new Map<string, MentionKind>()
    for await (const { id, kind } of register.entities()) kinds.set(id, kind)
    const marksOf = await textMarks(register, kinds, part)
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n${header(title, '<p>Compiled from the documents below.</p>')}`
    yield* standOff(register, documents)
    if (documents.size === 0)
      yield `<TEI>\n${header(title, '<p>No document.</p>')}<text><body><p/></body></text>\n</TEI>\n`
    for (const document of documents.values())
      yield* teiText(document, await register.textOf(document.id), await marksOf(document.id), kinds)
    yield '</teiCorpus>\n'
  },
}

function header(title: string, source: string, profile = ''): string {
  return `<teiHeader><fileDesc><titleStmt><title>${escapeXml(title)}</title></titleStmt><publicationStmt><p>Made by Regesta ${engineVersion}.</p></publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc>${profile}</teiHeader>\n`
}

async function* standOff(register: Register, documents: Documents): AsyncIterable<string> {
  let isOpen = false
  const lists = [
    { list: 'listOrg', kinds: ['body', 'state'] },
    { list: 'listPerson', kinds: ['person'] },
    { list: 'listPlace', kinds: ['place'] },
  ]
  for (const { list, kinds } of lists) {
    let isBegun = false
    for await (const entity of register.entities()) {
      if (!kinds.includes(entity.kind)) continue
      if (!isOpen) yield '<standOff>\n'
      if (!isBegun) yield `<${list}>\n`
      isOpen = true
      isBegun = true
      yield teiEntity(entity)
    }
    if (isBegun) yield `</${list}>\n`
  }
  let isBegun = false
  for await (const entry of register.entries()) {
    if (!isOpen) yield '<standOff>\n'
    if (!isBegun) yield '<listEvent>\n'
    isOpen = true
    isBegun = true
    yield teiEvent(entry, documents)
  }
  if (isBegun) yield '</listEvent>\n'
  if (isOpen) yield '</standOff>\n'
}

async function* teiText(
  document: KeptDocument,
  text: string | null,
  marked: MarkedText,
  kinds: ReadonlyMap<string, MentionKind>,
): AsyncIterable<string> {
  const { id, name, source, hash } = document
  const language = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/.test(document.language) ? document.language : 'und'
  const from = source === null ? '' : `<note type="source">${escapeXml(source)}</note>`
  const written = document.date === null ? '' : teiDate(document.date, document.date)
  const bibl = `<bibl><title>${escapeXml(name)}</title>${written}<idno type="sha256">${escapeXml(hash.replace(/^sha256:/, ''))}</idno>${from}</bibl>`
  const profile = `<profileDesc><langUsage><language ident="${language}"/></langUsage></profileDesc>`
  yield `<TEI xml:id="${shortKey('d', id)}">\n${header(name, bibl, profile)}<text xml:lang="${language}"><body>\n`
  const paragraphs = text === null ? [] : findParagraphs(text, [])
  if (text === null || paragraphs.length === 0) yield '<p/>\n'
  else {
    const anchors = marked.tellings
      .flatMap(({ id: telling, evidence }) => evidence.slice(0, 1).map(({ start }) => ({ start, telling })))
      .sort((one, other) => one.start - other.start)
    const marks = apart(marked.marks, { start: 0, end: text.length })
    for (const paragraph of paragraphs) yield paragraphOf(text, paragraph, { marks, anchors, kinds })
  }
  yield '</body></text>\n</TEI>\n'
}

type Marking = {
  readonly marks: readonly TextMark[]
  readonly anchors: readonly { readonly start: number; readonly telling: string }[]
  readonly kinds: ReadonlyMap<string, MentionKind>
}

function paragraphOf(text: string, paragraph: Span, { marks, anchors, kinds }: Marking): string {
  const inside = apart(marks, paragraph)
  const starts = anchors.filter(({ start }) => start >= paragraph.start && start < paragraph.end)
  let next = 0
  const plain = (from: number, to: number): string => {
    let written = ''
    let at = from
    for (let anchor = starts[next]; anchor !== undefined && anchor.start < to; anchor = starts[++next]) {
      written += `${escapeXml(text.slice(at, anchor.start))}<anchor xml:id="${shortKey('t', anchor.telling)}"/>`
      at = anchor.start
    }
    return written + escapeXml(text.slice(at, to))
  }
  let written = ''
  let at = paragraph.start
  for (const mark of inside) {
    written += plain(at, mark.start)
    const words = plain(mark.start, mark.end)
    written += mark.kind === 'date' ? teiDate(mark.date, words) : nameElement(mark, words, kinds)
    at = mark.end
  }
  return `<p>${written}${plain(at, paragraph.end)}</p>\n`
}

const elements: Readonly<Partial<Record<MentionKind, string>>> = {
  person: 'persName',
  body: 'orgName',
  state: 'orgName',
  place: 'placeName',
}

function nameElement(
  { of, entity }: Extract<TextMark, { readonly kind: 'name' }>,
  words: string,
  kinds: ReadonlyMap<string, MentionKind>,
): string {
  const element = of === null ? undefined : elements[of]
  if (element === undefined) return `<name>${words}</name>`
  const ref = entity !== null && kinds.has(entity) ? ` ref="#${shortKey('n', entity)}"` : ''
  return `<${element}${ref}>${words}</${element}>`
}
