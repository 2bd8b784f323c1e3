import { describe, expect, it } from 'vitest'
import { chunksOf } from './chunks-of.ts'
import { layOutDocument } from './lay-out-document.ts'
import type { Mark } from './mark.ts'

const paragraph = 'Much was said and little was done, as all agree. '.repeat(30).trim()
const text = Array.from({ length: 12 }, () => paragraph).join('\n\n')

function mark(start: number, end: number): Mark {
  return { start, end, marks: 'date', time: { start, end, kind: 'date', date: null, basis: null, by: null } }
}

function note(at: number) {
  return { at, entries: [], findings: [], isUnread: true }
}

describe('chunks', () => {
  const marks = [mark(0, 4), mark(3000, 9000), mark(text.length - 5, text.length)]
  const notes = [note(0), note(5000), note(text.length - 5)]
  const chunks = chunksOf(layOutDocument(text, []), marks, notes)

  it('hold the whole text, one after the other', () => {
    expect(chunks.length).toBeGreaterThan(2)
    expect(chunks[0]?.start).toBe(0)
    for (const [index, { end }] of chunks.entries()) expect(chunks[index + 1]?.start ?? Infinity).toBe(end)
    expect(chunks.flatMap(({ blocks }) => blocks)).toEqual(layOutDocument(text, []).blocks)
  })

  it('hold every mark that lies on them, and every note once', () => {
    for (const { start, end, marks: here } of chunks)
      expect(here).toEqual(marks.filter((one) => one.start < end && one.end > start))
    expect(chunks.flatMap((chunk) => chunk.notes)).toEqual(notes)
  })
})
