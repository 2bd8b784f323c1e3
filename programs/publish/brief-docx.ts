import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'
import type { Brief, BriefLine } from '../../src/publish/brief.ts'
import { xmlCharacters } from '../../src/text/xml-characters.ts'

/** A briefing as a Word file with real footnotes; the same briefing gives the same bytes. */
export async function briefDocx({ title, about, periods }: Brief, now: string): Promise<Uint8Array> {
  const notes: string[][] = []
  const paragraphs = periods.flatMap(({ label, lines }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [run(label)] }),
    ...lines.map((line) => {
      notes.push(line.note.map(xmlCharacters))
      return lineParagraph(line, notes.length)
    }),
  ])
  const document = new Document({
    title: xmlCharacters(title),
    creator: 'Regesta',
    lastModifiedBy: 'Regesta',
    description: xmlCharacters(about),
    styles,
    footnotes: Object.fromEntries(
      notes.map((note, index) => [
        index + 1,
        {
          children: note.map((text) => new Paragraph({ style: 'FootnoteText', children: [run(` ${text}`)] })),
        },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
          new Paragraph({
            spacing: { after: 200 },
            children: [new TextRun({ text: xmlCharacters(about), color: '444444', size: 20 })],
          }),
          ...paragraphs,
        ],
      },
    ],
  })
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)), now)
}

function lineParagraph({ day, place, sentence, disagreements }: BriefLine, note: number): Paragraph {
  const where = [
    ...(day === '' ? [] : [new TextRun({ text: xmlCharacters(day), bold: true })]),
    ...(place === '' ? [] : [run(day === '' ? place : `, ${place}`)]),
  ]
  return new Paragraph({
    indent: { left: 284, hanging: 284 },
    spacing: { after: 80 },
    children: [
      ...where,
      run(`${where.length === 0 ? '' : '. '}${sentence}`),
      ...disagreements.map((text) => new TextRun({ text: ` ${xmlCharacters(text)}`, italics: true })),
      new FootnoteReferenceRun(note),
    ],
  })
}

function run(text: string): TextRun {
  return new TextRun({ text: xmlCharacters(text) })
}

const styles = {
  default: {
    document: { run: { font: 'Georgia', size: 22 }, paragraph: { spacing: { line: 276 } } },
    heading1: { run: { size: 34, bold: true, color: '1A1A1A' }, paragraph: { spacing: { after: 120 } } },
    heading2: {
      run: { size: 25, bold: true, color: '1A1A1A' },
      paragraph: { spacing: { before: 280, after: 80 } },
    },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 0, line: 240 } } },
  },
} as const

// The package writes the time of making into the file and into the entries of its archive.
function sameBytes(file: Uint8Array, now: string): Uint8Array {
  const parts = unzipSync(file)
  const day = `${now.slice(0, 19)}Z`
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  const same = Object.entries(parts)
    .sort(([one], [other]) =>
      one === '[Content_Types].xml' ? -1 : other === '[Content_Types].xml' ? 1 : one < other ? -1 : 1,
    )
    .map(([name, bytes]) => {
      if (name !== 'docProps/core.xml') return [name, bytes] as const
      const dated = decoder.decode(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`)
      return [name, encoder.encode(dated)] as const
    })
  return zipSync(Object.fromEntries(same), { mtime: '1980-01-01T00:00:00', level: 6 })
}
