import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceSpan } from '../text/source-span.ts'
import { fromMarkdown } from './from-markdown.ts'

const read = (source: string) =>
  fromMarkdown.read(source, { id: 'sha256:0', name: 'page.md', language: 'en' })

function blocks(source: string): string[] {
  const document = read(source)
  return document.blocks.map(
    ({ start, end, kind, level }) => `${kind}${level ?? ''}: ${document.text.slice(start, end)}`,
  )
}

describe('fromMarkdown: blocks', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      'headings',
      '# One\n## Two ##\n#three\nFour\n====\nFive\n---',
      ['heading1: One', 'heading2: Two', 'heading1: #three Four', 'heading2: Five'],
    ],
    ['paragraphs', 'a\nb\r\nc\n\n\nd', ['paragraph: a b c', 'paragraph: d']],
    ['rules', 'a\n\n---\n* * *\nb', ['paragraph: a', 'paragraph: b']],
    [
      'quotations',
      '> We the\npeoples\n> of the\n\nafter',
      ['quotation: We the peoples of the', 'paragraph: after'],
    ],
    [
      'items by depth',
      '- one\n  more\n  - two\n\n    still two\n- three\n\nafter',
      ['item1: one more', 'item2: two', 'item2: still two', 'item1: three', 'paragraph: after'],
    ],
    ['numbered items', '1. one\n2. two\n\n10) ten', ['item1: one', 'item1: two', 'item1: ten']],
    [
      'a year is no item',
      'It was founded in\n1994. Later it grew.',
      ['paragraph: It was founded in 1994. Later it grew.'],
    ],
    ['a quotation in an item', '- > quoted\n- plain', ['quotation: quoted', 'item1: plain']],
    [
      'tables',
      'before\n| year | act |\n|:--|--:|\n| 1994 | a\\|b |\n| 1995 |\n\nafter',
      [
        'paragraph: before',
        'cell: year',
        'cell: act',
        'cell: 1994',
        'cell: a|b',
        'cell: 1995',
        'paragraph: after',
      ],
    ],
    ['code', '```js\na *b*\n\nc\n```\n\n    d &amp;', ['paragraph: a *b*\nc', 'paragraph: d &amp;']],
    [
      'notes',
      'Signed.[^1]\n\n[^1]: In *Oslo*.\n    And Rome.',
      ['paragraph: Signed.', 'note: In Oslo. And Rome.'],
    ],
    ['comments', 'a\n\n<!-- b\n\nc -->\n\nd <!-- e --> f', ['paragraph: a', 'paragraph: d f']],
    ['HTML', '<p>One</p>\n<p>Two<br>lines</p>', ['paragraph: One', 'paragraph: Two\nlines']],
    ['scripts', '<script>\nx\n\ny</script>\nz', ['paragraph: z']],
    ['no front matter', '---\nA sentence.\n---', ['heading2: A sentence.']],
    ['nothing', '', []],
  ]
  it.each(cases)('%s', (_, source, expected) => expect(blocks(source)).toEqual(expected))
})

describe('fromMarkdown: words', () => {
  const cases: readonly [string, string][] = [
    ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f'],
    ['snake_case_name, 2 * 3 * 4, a*b*c, **a *b* c**', 'snake_case_name, 2 * 3 * 4, abc, a b c'],
    ['*a **b* c**', 'a b c'],
    ['**a* b', '*a b'],
    ['**"Peace and Trust"**, *(of 1994)*', '"Peace and Trust", (of 1994)'],
    ['\\*not\\* 5\\. May\\q', '*not* 5. May\\q'],
    ['R&D &amp; AT&T &nbsp;x &copy &#8217;', 'R&D & AT&T \u00a0x &copy ’'],
    ['`a*b*` ``c`d`` `e', 'a*b* c`d `e'],
    [
      '[the act](http://x.org/a_(b)_c "The *act*") of [1994][a] and [b].\n\n[a]: http://a\n[B]: http://b',
      'the act of 1994 and b.',
    ],
    ['[sic] [the *Union*] ![seal](seal.png)', '[sic] [the Union]'],
    ['<https://un.org/a_b_c> <i>x</i> 3 < 4 > 2', 'https://un.org/a_b_c x 3 < 4 > 2'],
    ['a  \nb\\\nc\nd', 'a\nb\nc d'],
    ['a\u00a0b\u200f\u0301 \0', 'a\u00a0b\u200f\u0301 \0'],
    ['تأسست **المنظمة** في 1969', 'تأسست المنظمة في 1969'],
  ]
  it.each(cases)('%s', (source, expected) => expect(read(source).text).toBe(expected))
})

it('takes date and language from the front matter', () => {
  const document = read('---\ntitle: "A chronicle"\ndate: 2012-03-04\nlang: en-GB\n---\nIt met.')
  expect(document).toMatchObject({ text: 'It met.', date: '2012-03-04', language: 'en-GB' })
})

const pieces = [
  '# ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\n',
  '\n\n',
  '\r\n',
  '---',
  '===',
  '```',
  '| ',
  '|--|--|',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '[',
  ']',
  '(',
  ')',
  '[^1]',
  '[^1]: ',
  '[a]: b',
  '![',
  '<b>',
  '<p>',
  '</p>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  '\\',
  '\t',
  ' ',
  '  ',
  'Oslo',
  '1994',
  '\u00a0',
  'İ',
  '𝕏',
  'سنة',
  '\0',
]
const anySource = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

it('maps every stretch of text back to its characters', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const document = read(source)
      for (let at = 0; at < document.text.length; at++) {
        const place = sourceSpan(document, { start: at, end: at + 1 })
        if (place.isExact) expect(source.slice(place.start, place.end)).toBe(document.text[at])
        else if (!/^&/.test(source.slice(place.start, place.end))) expect(document.text[at]).toMatch(/\s/)
      }
      for (const block of document.blocks) expect(block.end).toBeGreaterThan(block.start)
    }),
    { numRuns: 1000 },
  )
})

it('keeps every letter and digit that is no address or comment', () => {
  const words = fc.constantFrom(
    '# ',
    '- ',
    '> ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    ' ',
    'Oslo',
    '1994',
    'İ',
    '\\',
    '|',
    '[',
    ']',
  )
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const source = parts.join('')
      expect(letters(read(source).text)).toBe(letters(source))
    }),
    { numRuns: 1000 },
  )
})

describe('stays linear on', () => {
  const hostile = [
    '*a ',
    '**a',
    '[',
    '![',
    '](',
    '[a](',
    '`',
    '``a`',
    '<',
    '<!--',
    '&',
    '> ',
    '- ',
    '_a_',
    '| ',
    '\\',
    '<a ',
    '*a _b ',
  ]
  const time = (source: string) => {
    const start = performance.now()
    read(source)
    return performance.now() - start
  }
  // 400,000 units in under two seconds is far from what a quadratic reader does.
  it.each(hostile)('%s', (piece) => expect(time(piece.repeat(400_000 / piece.length))).toBeLessThan(2000))
})
