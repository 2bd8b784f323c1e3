import type { ComponentChildren, VNode } from 'preact'
import type { Span } from '../../src/text/span.ts'
import type { Drawing } from './drawing.ts'
import type { LaidTable, LaidText } from './lay-out-document.ts'
import { MarginNotes } from './margin-notes.tsx'
import { MarkedText } from './marked-text.tsx'

/** One block of text with its marks and its notes. */
export function TextBlock({ block, drawing }: { readonly block: LaidText; readonly drawing: Drawing }) {
  const inner = textOf(block, drawing)
  const isBelow = drawing.notes === 'below'
  return (
    <>
      {elementOf(block, inner)}
      {isBelow && <NotesIn span={block} drawing={drawing} />}
    </>
  )
}

/** Items that follow each other, as one list. */
export function TextItems({
  items,
  drawing,
}: {
  readonly items: readonly LaidText[]
  readonly drawing: Drawing
}) {
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.start} dir="auto" data-start={item.start} data-level={item.level}>
          {textOf(item, drawing)}
          {drawing.notes === 'below' && <NotesIn span={item} drawing={drawing} />}
        </li>
      ))}
    </ul>
  )
}

/** A table as its source had it; what stands in the margin of its cells stands beside the whole. */
export function TextTable({ table, drawing }: { readonly table: LaidTable; readonly drawing: Drawing }) {
  const without: Drawing = { ...drawing, notes: 'below' }
  return (
    <>
      {drawing.notes === 'beside' && <NotesIn span={table} drawing={drawing} />}
      <div class="table-frame">
        <table>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row[0]?.[0]?.start}>
                {row.map((cell) => (
                  <td key={cell[0]?.start} dir="auto">
                    {cell.map((span) => (
                      <p key={span.start} data-start={span.start}>
                        {textOf(span, without)}
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {drawing.notes === 'below' && <NotesIn span={table} drawing={drawing} />}
    </>
  )
}

function NotesIn({ span, drawing }: { readonly span: Span; readonly drawing: Drawing }) {
  const notes = drawing.chunk.notes.filter(({ at }) => at >= span.start && at < span.end)
  return <MarginNotes notes={notes} drawing={drawing} />
}

function elementOf(block: LaidText, inner: ComponentChildren): VNode {
  const place = { 'data-start': block.start, dir: 'auto' } as const
  const lines = block.keepsLines ? ' keeps-lines' : ''
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[Math.min(block.level, headings.length) - 1] ?? 'h6'
      return <Heading {...place}>{inner}</Heading>
    }
    case 'quotation':
      return (
        <blockquote class={lines} {...place}>
          {inner}
        </blockquote>
      )
    default:
      return (
        <p class={`${block.kind}${block.isTight ? ' is-tight' : ''}${lines}`} {...place}>
          {inner}
        </p>
      )
  }
}

// The name of the document is the one heading above all of its own.
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function textOf(span: Span, drawing: Drawing): ComponentChildren {
  return <MarkedText key={span.start} span={span} drawing={drawing} />
}
