import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../../src/importers/from-markdown.ts'
import { layOutDocument } from './lay-out-document.ts'

function laid(markdown: string): string[] {
  const { text, blocks } = fromMarkdown.read(markdown, { id: 'a', name: 'a.md', language: 'en' })
  return layOutDocument(text, blocks).blocks.map((block) =>
    block.is === 'table'
      ? block.rows
          .map((row) =>
            row.map((cell) => cell.map(({ start, end }) => text.slice(start, end)).join(' ')).join(' | '),
          )
          .join(' / ')
      : `${block.kind} ${block.level}: ${text.slice(block.start, block.end)}`,
  )
}

describe('a laid out document', () => {
  it('has the blocks of its source', () => {
    expect(laid('# One\n\nTwo.\n\n- Three\n- Four\n\n> Five\n')).toEqual([
      'heading 1: One',
      'paragraph 1: Two.',
      'item 1: Three',
      'item 1: Four',
      'quotation 1: Five',
    ])
  })

  it('has its tables row by row', () => {
    expect(laid('| a | b |\n| - | - |\n| c | d |\n')).toEqual(['a | b / c | d'])
  })

  it('without blocks has the paragraphs between its blank lines, and lines of a list close together', () => {
    const text = 'One.\n\n1. Two\n2. Three\n'
    expect(
      layOutDocument(text, []).blocks.map((block) => [
        text.slice(block.start, block.end),
        block.is === 'text' && block.isTight,
      ]),
    ).toEqual([
      ['One.', false],
      ['1. Two', false],
      ['2. Three', true],
    ])
  })

  it('tells where its pages begin, also within a paragraph', () => {
    const { blocks, pages } = layOutDocument('One two', [
      { start: 0, end: 4, kind: 'page', level: 7 },
      { start: 0, end: 7, kind: 'paragraph' },
      { start: 4, end: 7, kind: 'page', level: 8 },
    ])
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([[0, 7]])
    expect(pages).toEqual([
      { at: 0, number: 7 },
      { at: 4, number: 8 },
    ])
  })
})
