import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import { html, type MarkupPart } from './markup.ts'
import type { CitedSpan } from './site-index.ts'
import { type PageContent, rootFrom } from './site-page.ts'
import { sitePath, textPath } from './site-paths.ts'

/** The page of a document: its text with the words that entries stand on, each leading to its entry. */
export function documentPage(
  document: KeptDocument,
  text: string | null,
  cited: readonly CitedSpan[],
  findings: readonly RegisterFinding[],
): PageContent {
  const path = sitePath('documents', document.id)
  const root = rootFrom(path)
  const about = [
    ['Written', document.date],
    ['From', document.source],
    ['Language', document.language],
    ['Edition', String(document.edition)],
    ['Hash of the source', document.hash],
  ].flatMap(([label, value]) => (value == null ? [] : [html`<dt>${label ?? ''}</dt><dd>${value}</dd>`]))
  const body: MarkupPart =
    text === null
      ? html`<p>The text is not in this site.</p>`
      : html`<div class="text">${paragraphs(text, marksOf(cited, findings, text.length), root)}</div>`
  return {
    path,
    title: document.name,
    body: html`<p class="kind">document</p><h1 dir="auto">${document.name}</h1><dl class="facts">${about}</dl>
<p><a href="${root}${textPath(document.id)}">The text alone</a>${findings.length === 0 ? null : html` · <a href="${root}${sitePath('findings', document.id)}">${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}</a>`}</p>
${body}`,
  }
}

/** Marks that do not overlap: where two do, the earlier ends before the later. */
type Mark = {
  readonly start: number
  end: number
  readonly to: string
  readonly says: string
  readonly kind: string
}

function marksOf(
  cited: readonly CitedSpan[],
  findings: readonly RegisterFinding[],
  length: number,
): readonly Mark[] {
  const all: Mark[] = [
    ...cited.map(({ start, end, entry }) => ({
      start,
      end,
      to: sitePath('entries', entry),
      says: 'an entry stands on these words',
      kind: 'cited',
    })),
    ...findings.map(({ span, id, document, message, severity }) => ({
      start: span.start,
      end: span.end,
      to: `${sitePath('findings', document)}#${id}`,
      says: message,
      kind: severity,
    })),
  ]
  all.sort((one, other) => one.start - other.start || other.end - one.end)
  const marks: Mark[] = []
  for (const mark of all) {
    if (mark.start < 0 || mark.end > length || mark.end <= mark.start) continue
    const last = marks.at(-1)
    if (last !== undefined && mark.start === last.start) continue
    if (last !== undefined && mark.start < last.end) last.end = mark.start
    marks.push(mark)
  }
  return marks
}

function paragraphs(text: string, marks: readonly Mark[], root: string): MarkupPart[] {
  const written: MarkupPart[] = []
  let next = 0
  for (const { 0: words, index } of text.matchAll(/[^\n]+/g)) {
    const end = index + words.length
    const parts: MarkupPart[] = []
    let at = index
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[next]) {
      const from = Math.max(mark.start, at)
      const until = Math.min(mark.end, end)
      parts.push(text.slice(at, from))
      if (until > from)
        parts.push(
          html`<a class="mark ${mark.kind}" id="at-${from}" href="${root}${mark.to}" title="${mark.says}">${text.slice(from, until)}</a>`,
        )
      at = Math.max(at, until)
      // The rest of it stands in the next paragraph.
      if (mark.end > end) break
      next++
    }
    parts.push(text.slice(at, end))
    written.push(html`<p dir="auto">${parts}</p>\n`)
  }
  return written
}
