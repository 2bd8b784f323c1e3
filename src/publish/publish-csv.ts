import type { RegisterEntry } from '../register/register-entry.ts'
import { type Documents, disagreementsOf, documentsOf, oneLine, placeOfWords, wordsOf } from './citations.ts'
import { decidedOf } from './claims.ts'
import { dayRange } from './day-range.ts'
import type { Publisher } from './publisher.ts'

type Column = {
  readonly name: string
  readonly says: string
  /** True where a cell holds several values, a line each. */
  readonly isList?: true
  readonly isNumber?: true
  readonly cell: (entry: RegisterEntry, documents: Documents) => string | readonly string[] | number | null
}

const columns: readonly Column[] = [
  { name: 'id', says: 'The id of the entry in the register.', cell: ({ id }) => id },
  { name: 'kind', says: 'One of the eleven kinds of entries.', cell: ({ kind }) => kind },
  { name: 'form', says: 'What it was, by the words of the documents.', cell: ({ form }) => form },
  { name: 'date', says: 'The date in EDTF (ISO 8601-2).', cell: ({ date }) => date },
  {
    name: 'firstDay',
    says: 'The first day that the date may mean; empty where it is open.',
    cell: ({ date }) => (date === null ? null : dayRange(date).first),
  },
  {
    name: 'lastDay',
    says: 'The last day that the date may mean; empty where it is open.',
    cell: ({ date }) => (date === null ? null : dayRange(date).last),
  },
  { name: 'place', says: 'Where it happened.', cell: ({ place }) => place },
  { name: 'series', says: 'The series that a meeting belongs to.', cell: ({ series }) => series },
  { name: 'ordinal', says: 'Its number in the series.', isNumber: true, cell: ({ ordinal }) => ordinal },
  { name: 'title', says: 'The title of an act, the theme of a meeting.', cell: ({ title }) => title },
  { name: 'number', says: 'The number of an act.', cell: ({ number }) => number },
  {
    name: 'paragraphs',
    says: 'The paragraphs of an act.',
    isList: true,
    cell: ({ paragraphs }) => paragraphs.map(String),
  },
  {
    name: 'parties',
    says: 'Those who take part, each as role and name.',
    isList: true,
    cell: ({ parties }) => parties.map(({ role, name }) => `${role}: ${name}`),
  },
  { name: 'post', says: 'The office.', cell: ({ post }) => post },
  { name: 'honour', says: 'The honour.', cell: ({ honour }) => honour },
  { name: 'amount', says: 'What was given.', cell: ({ amount }) => amount },
  {
    name: 'status',
    says: 'held, planned or denied, by the word of the documents.',
    cell: ({ status }) => status,
  },
  { name: 'saidBy', says: 'Who within the document says so.', cell: ({ saidBy }) => saidBy },
  { name: 'summary', says: 'The entry in one line.', cell: ({ summary }) => summary },
  {
    name: 'disagreements',
    says: 'Each field about which the documents disagree, with who says what.',
    isList: true,
    cell: disagreementsOf,
  },
  {
    name: 'decided',
    says: 'The values that a person gave and no document has.',
    isList: true,
    cell: decidedOf,
  },
  { name: 'review', says: 'How far people have looked at it.', cell: ({ review }) => review },
  {
    name: 'documents',
    says: 'The documents that tell it, with the numbers of their paragraphs.',
    isList: true,
    cell: ({ tellings }, documents) => tellings.map((telling) => placeOfWords(telling, documents)),
  },
  {
    name: 'words',
    says: 'The words of each document, in the same order.',
    isList: true,
    cell: ({ tellings }) => tellings.map(wordsOf),
  },
  {
    name: 'sources',
    says: 'The hash of each document, in the same order.',
    isList: true,
    cell: ({ tellings }, documents) =>
      tellings.map(({ document }) => documents.get(document)?.hash ?? document),
  },
]

/** A table for spreadsheets and statistics: RFC 4180 with a CSVW description beside it. */
export const csv: Publisher = {
  name: 'csv',
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  says: 'a table for spreadsheets, databases and statistics, with its CSVW description',
  holds: [
    'One row an entry, as RFC 4180 has it, in UTF-8 with a byte-order mark, so that Excel and LibreOffice open it as it is.',
    'A cell that holds several values has one a line.',
    'A cell that a spreadsheet would run as a formula gets one apostrophe in front, and so does a cell that begins with an apostrophe: take one leading apostrophe off every cell and you have the text again, unchanged.',
    'With `--out`, a description of the table by CSVW (Metadata Vocabulary for Tabular Data) is written beside it, as `FILE-metadata.json`.',
  ],
  loses: [
    'How each value was got, and from which words exactly: the row names the words of the entry as a whole. `ndjson` keeps that.',
    'Control characters, which RFC 4180 forbids, become the replacement character.',
    'White space within values is kept, but within quotations and names of documents each run of it is one space.',
    'Excel shows dates such as `1991-12` in its own way when it opens the file; import the column as text to see them as they are.',
  ],
  async *write(register, { title, file, beside }) {
    await beside({ name: `${file}-metadata.json`, text: metadata(title, file) })
    const documents = await documentsOf(register)
    yield `\ufeff${columns.map(({ name }) => name).join(',')}\r\n`
    for await (const entry of register.entries()) yield row(entry, documents)
  },
}

function row(entry: RegisterEntry, documents: Documents): string {
  let line = ''
  for (let at = 0; at < columns.length; at++) {
    const cell = columns[at]?.cell(entry, documents) ?? null
    if (at > 0) line += ','
    if (typeof cell === 'string') line += quoted(harmless(cell))
    else if (typeof cell === 'number') line += cell
    else if (cell !== null && cell.length > 0) line += quoted(harmless(cell.map(oneLine).join('\n')))
  }
  return `${line}\r\n`
}

// RFC 4180 has no control characters but those of line ends and tabs.
function harmless(text: string): string {
  const value = controls.test(text) ? text.replaceAll(new RegExp(controls, 'g'), '\ufffd') : text
  return /^['=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

// Semicolons and tabs part cells in spreadsheets of some countries.
function quoted(value: string): string {
  return /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function metadata(title: string, file: string): string {
  const described = columns.map(({ name, says, isList, isNumber }) => ({
    name,
    titles: name,
    'dc:description': says,
    datatype: isNumber === true ? 'integer' : 'string',
    ...(isList === true ? { separator: '\n' } : {}),
  }))
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/csvw',
      url: encodeURI(file.toWellFormed()),
      'dc:title': title.toWellFormed(),
      'dc:description':
        'One row an entry of a Regesta register. A cell that a spreadsheet would run, or that begins with an apostrophe, has one apostrophe in front.',
      dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
      tableSchema: { columns: described, primaryKey: 'id' },
    },
    null,
    2,
  )}\n`
}
