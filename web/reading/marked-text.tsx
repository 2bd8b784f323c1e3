import type { ComponentChildren, VNode } from 'preact'
import type { Span } from '../../src/text/span.ts'
import { texts } from '../texts/texts.ts'
import type { Drawing } from './drawing.ts'
import { MarginNotes } from './margin-notes.tsx'
import { type Mark, type Segment, segmentsOf } from './mark.ts'

type Props = { readonly span: Span; readonly drawing: Drawing }

/** A stretch of text cut where its marks begin and end, with what stands beside it. */
export function MarkedText({ span, drawing }: Props) {
  const insets = [...notesIn(span, drawing), ...pagesIn(span, drawing)]
  const segments = segmentsOf(
    span,
    drawing.chunk.marks,
    insets.map(({ at }) => at),
  )
  return (
    <>
      {segments.flatMap((segment): ComponentChildren[] => [
        ...insets.filter(({ at }) => at === segment.start).map(({ node }) => node),
        segmentNode(segment, drawing),
      ])}
    </>
  )
}

function segmentNode({ start, end, marks }: Segment, { text, chosen, showsUnread }: Drawing) {
  const words = text.slice(start, end)
  const classes = marks
    .map((mark) => classOf(mark, chosen, showsUnread))
    .join(' ')
    .trim()
  if (classes === '') return words
  const isWhole = marks.some((mark) => mark.marks === 'date' && mark.start === start && mark.end === end)
  const isApart = isWhole && afterRightToLeft.test(text.slice(Math.max(0, start - 12), start))
  return (
    <mark key={start} class={classes} data-at={start} tabIndex={-1} {...(isApart ? { dir: 'auto' } : {})}>
      {words}
    </mark>
  )
}

// Behind such letters a date such as “22 March 1945” would be turned round; parts of one cannot be kept from it.
const afterRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}][^\p{L}]*$/u

function classOf(mark: Mark, chosen: string | null, showsUnread: boolean): string {
  switch (mark.marks) {
    case 'entry':
      return mark.entry === chosen ? 'marks-entry is-chosen' : 'marks-entry'
    case 'finding':
      return `marks-${mark.finding.severity}${mark.finding.id === chosen ? ' is-chosen' : ''}`
    case 'unread':
      return showsUnread ? 'marks-unread' : ''
    default:
      return `marks-${mark.marks}`
  }
}

// What stands in the text at a place without being of it.
type Inset = { readonly at: number; readonly node: VNode }

function notesIn(span: Span, drawing: Drawing): Inset[] {
  if (drawing.notes === 'below') return []
  return drawing.chunk.notes
    .filter(({ at }) => at >= span.start && at < span.end)
    .map((note) => ({
      at: note.at,
      node: <MarginNotes key={`note ${note.at}`} notes={[note]} drawing={drawing} />,
    }))
}

function pagesIn(span: Span, { chunk }: Drawing): Inset[] {
  return chunk.pages
    .filter(({ at }) => at >= span.start && at < span.end)
    .map(({ at, number }) => ({
      at,
      node: (
        <bdi key={`page ${at}`} class="page-mark" data-inset>
          {texts.reading.page(number)}
        </bdi>
      ),
    }))
}
