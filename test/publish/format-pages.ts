import { parquetReadObjects } from 'hyparquet'
import { allPublishers } from '../../programs/publish/all-publishers.ts'
import { makeBrief } from '../../src/publish/brief.ts'
import { briefMarkdown } from '../../src/publish/brief-markdown.ts'
import type { Publisher } from '../../src/publish/publisher.ts'
import type { Register } from '../../src/register/register.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { smallRegister, smallTexts } from './small-register.ts'
import { writeWhole } from './write-whole.ts'

const shownKinds: readonly string[] = ['founding', 'act', 'assistance']

/** The pages of the formats, by the names of their files, with examples made by the program as it is. */
export async function formatPages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map([
    ['index.md', indexPage()],
    ['brief.md', await briefPage()],
  ])
  for (const publisher of allPublishers) pages.set(`${publisher.name}.md`, await formatPage(publisher))
  return pages
}

function indexPage(): string {
  const rows = allPublishers.map(
    ({ name, extension, says }) =>
      `| [\`${name}\`](${name}.md) | ${extension === '' ? 'a folder' : `\`${extension}\``} | ${says} |`,
  )
  const texts = smallTexts.map(({ name, text }) => `\`${name}\`:\n\n${fenced('text', text)}`)
  return joined([
    '# Publish',
    '`regesta publish FORMAT [QUERY] --out FILE|FOLDER` writes the register, or the answer to a query, in a format that other programs read; `regesta brief [QUERY] --out FILE` writes a [briefing](brief.md).\nNo format states a value without the document that says so.\nWhat a format cannot hold is left out and counted on the standard error output.\nThe same workspace gives the same bytes.',
    `| format | files | what it is for |\n| --- | --- | --- |\n${rows.join('\n')}`,
    'These pages are made by `npm run docs`: the examples on them are what the program writes.',
    '## The documents of the examples',
    'Two documents tell of the same history and disagree about a day.\nThe examples have three of their entries: one on whose date they disagree, one that a person has accepted, and one with a vague date.',
    ...texts,
  ])
}

async function briefPage(): Promise<string> {
  const brief = await makeBrief(smallRegister, 'The postal unions', '')
  return joined([
    '# A briefing',
    '`regesta brief [QUERY] --out FILE` writes a chronology: dated lines grouped by year, each with a footnote that has document, paragraph and quotation.\nThe ending of the file says in which way: `.docx` for Word, with real footnotes; `.md`; `.html`, a page of its own without script.\nWhere the documents disagree, the line says who says what.',
    fenced('sh', "regesta brief 'date:1870..1890' --title 'The postal unions' --out briefing.docx"),
    '## Example',
    'The [documents of the examples](index.md#the-documents-of-the-examples) as `.md`:',
    fenced('md', briefMarkdown(brief)),
    '## What is lost',
    '- How each value was got, and the findings.\n- Footnotes quote the words of each telling; a stretch of words that goes on elsewhere is joined by […].',
  ])
}

async function formatPage(publisher: Publisher): Promise<string> {
  const { name, extension, says, holds, loses } = publisher
  return joined([
    `# ${name}`,
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    fenced('sh', `regesta publish ${name} --out register${extension}`),
    '## What is in it',
    list(holds),
    '## Example',
    `Three entries of the [documents of the examples](index.md#the-documents-of-the-examples)${name === 'parquet' ? ', as they are read back' : ''}:`,
    ...(await exampleOf(publisher)),
    '## What is lost',
    list(loses),
  ])
}

async function exampleOf(publisher: Publisher): Promise<string[]> {
  const { text, bytes, files, remarks } = await writeWhole(publisher, shownRegister)
  const said =
    remarks.length === 0
      ? []
      : [
          'On the standard error output:',
          fenced('text', remarks.map((remark) => `regesta: ${remark}\n`).join('')),
        ]
  if (publisher.name === 'parquet') {
    const file = new Uint8Array(bytes).buffer
    const rows = await parquetReadObjects({ file })
    return [fenced('json', `${JSON.stringify(rows, null, 2)}\n`), ...said]
  }
  if (publisher.extension !== '') {
    const beside = [...files].flatMap(([name, content]) => [
      `Beside it \`${name}\`:`,
      fenced('json', content),
    ])
    return [fenced(languageOf(publisher.extension), text), ...beside, ...said]
  }
  const [first] = [...files].filter(([name]) => /\.(?:xml|tml)$/.test(name))
  const names = [...files.keys()].map((name) => `${name}\n`).join('')
  return [
    fenced('text', names),
    ...(first === undefined ? [] : [`\`${first[0]}\`:`, fenced('xml', first[1])]),
    ...said,
  ]
}

const shownRegister: Register = {
  ...smallRegister,
  async *entries(): AsyncGenerator<RegisterEntry> {
    for await (const entry of smallRegister.entries()) if (shownKinds.includes(entry.kind)) yield entry
  },
}

const languages: Readonly<Record<string, string>> = {
  '.csv': 'csv',
  '.ttl': 'turtle',
  '.bib': 'bibtex',
  '.tsv': 'text',
  '.ics': 'text',
}

function languageOf(extension: string): string {
  if (languages[extension] !== undefined) return languages[extension]
  return /xml|graphml|gexf/.test(extension) ? 'xml' : 'json'
}

// A byte-order mark would show on some pages, a carriage return makes a diff.
function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()}\n\`\`\``
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n')
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
