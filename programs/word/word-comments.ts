import { xmlAttribute, xmlEvents } from '../../src/importers/xml-events.ts'
import { escapeXml } from '../../src/text/escape-xml.ts'

/** What a comment says, one paragraph a line. */
export type WordComment = { readonly id: number; readonly lines: readonly string[] }

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Names of the parts that adding comments changes. */
export const commentParts = {
  types: '[Content_Types].xml',
  relations: 'word/_rels/document.xml.rels',
} as const

/** The part that holds the comments of a document: the one that it names, or a new one. */
export function commentsPart(relations: string | undefined): {
  readonly name: string
  readonly isNew: boolean
} {
  for (const event of xmlEvents(relations ?? '')) {
    if (event.kind !== 'open' || !/(?:^|:)Relationship$/.test(event.name)) continue
    if (!(xmlAttribute(event.attributes, 'Type') ?? '').endsWith('/comments')) continue
    const target = xmlAttribute(event.attributes, 'Target') ?? ''
    return { name: target.startsWith('/') ? target.slice(1) : `word/${target}`, isNew: false }
  }
  return { name: 'word/comments.xml', isNew: true }
}

/** The first number that no comment of the part has. */
export function firstFreeComment(part: string | undefined): number {
  let free = 0
  for (const event of xmlEvents(part ?? '')) {
    if (event.kind !== 'open' || event.name !== 'w:comment') continue
    const id = Number(xmlAttribute(event.attributes, 'w:id'))
    if (Number.isSafeInteger(id)) free = Math.max(free, id + 1)
  }
  return free
}

/** The part with further comments at its end; a new one where there was none. */
export function withComments(
  part: string | undefined,
  comments: readonly WordComment[],
  { author, when }: { readonly author: string; readonly when: string },
): string {
  const written = comments
    .map(
      ({ id, lines }) =>
        `<w:comment w:id="${id}" w:author="${author}" w:date="${when}" w:initials="${author.slice(0, 1)}">${lines
          .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
          .join('')}</w:comment>`,
    )
    .join('')
  return part === undefined
    ? `${declaration}<w:comments xmlns:w="${main}">${written}</w:comments>`
    : beforeEnd(part, written)
}

/** The list of content types with that of a new part of comments. */
export function withCommentType(types: string): string {
  return beforeEnd(types, `<Override PartName="/word/comments.xml" ContentType="${contentType}"/>`)
}

/** The relations of the document with that to a new part of comments. */
export function withCommentRelation(relations: string | undefined): string {
  const whole =
    relations ??
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
  let id = 'regesta'
  while (whole.includes(`"${id}"`)) id += 'x'
  return beforeEnd(whole, `<Relationship Id="${id}" Type="${relationType}" Target="comments.xml"/>`)
}

// Before the end tag of the root, which may be empty.
function beforeEnd(xml: string, added: string): string {
  let root: { readonly name: string; readonly start: number; readonly end: number } | null = null
  let last: { readonly start: number; readonly end: number } | null = null
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'open') root ??= event
    else if (event.kind === 'close') last = event
  }
  if (root === null || last === null) return xml
  if (last.start !== root.start) return xml.slice(0, last.start) + added + xml.slice(last.start)
  const opening = xml.slice(root.start, root.end).replace(/\s*\/>$/, '>')
  return `${xml.slice(0, root.start)}${opening}${added}</${root.name}>${xml.slice(root.end)}`
}
