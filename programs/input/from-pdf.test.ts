import { describe, expect, it } from 'vitest'
import { sourceSpan } from '../../src/text/source-span.ts'
import { type MadeLine, makePdf } from '../../test/made-files.ts'
import { fromPdf } from './from-pdf.ts'
import { openPdf } from './open-pdf.ts'

const origin = { id: 'sha256:0', name: 'page.pdf', language: 'en' }

async function read(pages: readonly (readonly MadeLine[])[]) {
  return fromPdf.read(await openPdf(new Uint8Array(makePdf(pages))), origin)
}

async function blocks(pages: readonly (readonly MadeLine[])[]): Promise<string[]> {
  const document = await read(pages)
  return document.blocks
    .filter(({ kind }) => kind !== 'page')
    .map(({ start, end, kind, level }) => `${kind}${level ?? ''}: ${document.text.slice(start, end)}`)
}

/** Lines under each other from the top, twelve points apart; a text in a pair stands that far to the right. */
function column(...texts: readonly (string | readonly [string, number])[]): MadeLine[] {
  return texts.flatMap((text, at): MadeLine[] => {
    if (text === '') return []
    const y = 720 - at * 12
    return typeof text === 'string' ? [{ text, x: 60, y }] : [{ text: text[0], x: 60 + text[1], y }]
  })
}

const full = 'The Union was founded by twelve states at a congress held in the city of Oslo, and'

describe('fromPdf', () => {
  it('parts paragraphs by space, by indents and by short last lines', async () => {
    expect(await blocks([column(full, 'met there.', '', 'It then met in Rome.')])).toEqual([
      `paragraph: ${full} met there.`,
      'paragraph: It then met in Rome.',
    ])
    expect(await blocks([column(full, full, [full, 20], full)])).toEqual([
      `paragraph: ${full} ${full}`,
      `paragraph: ${full} ${full}`,
    ])
    expect(await blocks([column(full, 'met there.', full, 'again.')])).toEqual([
      `paragraph: ${full} met there.`,
      `paragraph: ${full} again.`,
    ])
    expect(await blocks([column('1. The seat is in Oslo.', '2. The year is 1994.')])).toEqual([
      'item1: 1. The seat is in Oslo.',
      'item1: 2. The year is 1994.',
    ])
  })

  it('takes larger lines as headings, by size', async () => {
    const large = (text: string, y: number, size: number): MadeLine => ({ text, x: 60, y, size })
    expect(
      await blocks([[large('The Union', 750, 20), large('Beginnings', 735, 14), ...column(full, 'met.')]]),
    ).toEqual(['heading1: The Union', 'heading2: Beginnings', `paragraph: ${full} met.`])
  })

  it('drops a hyphen at a line end only where the word is known', async () => {
    const known = 'Its representatives met in a self-governing territory, where the body was repre-'
    expect(
      await blocks([
        column(known, 'sentatives and all. A well-', 'known co-', 'operation began in 1994-', '1995.'),
      ]),
    ).toEqual([
      `paragraph: ${known.slice(0, -1)}sentatives and all. A well-known co-operation began in 1994- 1995.`,
    ])
  })

  it('goes on over a page, and sets what pages repeat apart', async () => {
    const page = (number: number, ...lines: readonly string[]): MadeLine[] => [
      { text: 'History of the Union', x: 60, y: 810 },
      ...column(...lines),
      { text: `- ${number} -`, x: 290, y: 30 },
    ]
    const document = await read([page(1, full), page(2, 'met there.', '', 'It was 1994.'), page(3, 'End.')])
    expect(
      document.blocks.map(
        ({ start, end, kind, level }) => `${kind}${level ?? ''}: ${document.text.slice(start, end)}`,
      ),
    ).toEqual([
      `page1: ${full} `,
      `paragraph: ${full} met there.`,
      'page2: met there.\n\nHistory of the Union\n\n- 1 -\n\nIt was 1994.\n\nHistory of the Union\n\n- 2 -\n\n',
      'furniture: History of the Union',
      'furniture: - 1 -',
      'paragraph: It was 1994.',
      'furniture: History of the Union',
      'furniture: - 2 -',
      'page3: End.\n\nHistory of the Union\n\n- 3 -',
      'paragraph: End.',
      'furniture: History of the Union',
      'furniture: - 3 -',
    ])
    const at = document.text.indexOf('1994')
    expect(sourceSpan(document, { start: at, end: at + 4 })).toMatchObject({ part: 'page 2', isExact: true })
    expect(document.language).toBe('en-GB')
  })

  it('knows a running header by its number that goes up with the pages', async () => {
    const head = (text: string): MadeLine => ({ text, x: 60, y: 750 })
    const pages = ['Annual report 7', 'Annual report 8', 'Annual report 9', 'Annex 1'].map((text) => [
      head(text),
      ...column('It met.'),
    ])
    const kinds = (await read(pages)).blocks.filter(({ kind }) => kind !== 'page').map(({ kind }) => kind)
    expect(kinds).toEqual([
      'paragraph',
      'furniture',
      'paragraph',
      'furniture',
      'paragraph',
      'furniture',
      'paragraph',
      'paragraph',
    ])
  })

  it.each([
    ['as one piece', [{ text: 'ed 1994 cba', x: 60, y: 700 }]],
    [
      'from the left',
      [
        { text: 'ed', x: 60, y: 700 },
        { text: '12', x: 90, y: 700 },
        { text: 'UN', x: 120, y: 700 },
        { text: 'cba', x: 160, y: 700 },
      ],
    ],
    [
      'from the right',
      [
        { text: 'cba', x: 120, y: 700 },
        { text: '1994', x: 80, y: 700 },
        { text: 'ed', x: 60, y: 700 },
      ],
    ],
  ])('keeps right-to-left text in the order of reading, drawn %s', async (_, lines) => {
    const letters = { a: 'س', b: 'ن', c: 'ة', d: 'ف', e: 'ي' }
    const content = await openPdf(new Uint8Array(makePdf([lines], '', letters)))
    expect(fromPdf.read(content, origin).text).toMatch(/^سنة (?:1994|12 UN) في$/)
  })

  it('reads one column after the other, and pieces of one line as one', async () => {
    const left = column(full.slice(0, 40), 'goes on')
    const right = left.map((line) => ({ ...line, x: 330, text: line.text.replace('The', 'That') }))
    expect(await blocks([[...left, ...right]])).toEqual([
      `paragraph: ${full.slice(0, 40).trim()} goes on ${full.slice(0, 40).replace('The', 'That').trim()} goes on`,
    ])
    expect(
      await blocks([
        [
          { text: 'On 12', x: 60, y: 700 },
          { text: 'May', x: 100, y: 700 },
        ],
      ]),
    ).toEqual(['paragraph: On 12 May'])
  })
})
