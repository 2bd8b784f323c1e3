import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { dayRange } from '../../src/publish/day-range.ts'
import type { Publisher } from '../../src/publish/publisher.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'

type Cell = string | number | boolean | object | null

type Column = {
  readonly name: string
  readonly type: BasicType
  readonly cell: (entry: RegisterEntry) => Cell
}

const columns: readonly Column[] = [
  { name: 'id', type: 'STRING', cell: ({ id }) => id },
  { name: 'kind', type: 'STRING', cell: ({ kind }) => kind },
  { name: 'form', type: 'STRING', cell: ({ form }) => form },
  { name: 'date', type: 'STRING', cell: ({ date }) => date },
  { name: 'first_day', type: 'STRING', cell: ({ date }) => (date === null ? null : dayRange(date).first) },
  { name: 'last_day', type: 'STRING', cell: ({ date }) => (date === null ? null : dayRange(date).last) },
  { name: 'place', type: 'STRING', cell: ({ place }) => place },
  { name: 'place_entity', type: 'STRING', cell: ({ entities }) => entities.place },
  { name: 'series', type: 'STRING', cell: ({ series }) => series },
  { name: 'ordinal', type: 'INT32', cell: ({ ordinal }) => smallInteger(ordinal) },
  { name: 'title', type: 'STRING', cell: ({ title }) => title },
  { name: 'number', type: 'STRING', cell: ({ number }) => number },
  { name: 'paragraphs', type: 'JSON', cell: ({ paragraphs }) => paragraphs },
  { name: 'parties', type: 'JSON', cell: ({ parties }) => parties },
  { name: 'post', type: 'STRING', cell: ({ post }) => post },
  { name: 'honour', type: 'STRING', cell: ({ honour }) => honour },
  { name: 'amount', type: 'STRING', cell: ({ amount }) => amount },
  { name: 'status', type: 'STRING', cell: ({ status }) => status },
  { name: 'said_by', type: 'STRING', cell: ({ saidBy }) => saidBy },
  { name: 'summary', type: 'STRING', cell: ({ summary }) => summary },
  { name: 'disagreements', type: 'JSON', cell: ({ disagreements }) => disagreements },
  { name: 'bases', type: 'JSON', cell: ({ bases }) => bases },
  { name: 'review', type: 'STRING', cell: ({ review }) => review },
  { name: 'decisions', type: 'JSON', cell: ({ decisions }) => decisions },
  {
    name: 'tellings',
    type: 'JSON',
    cell: ({ tellings }) =>
      tellings.map(({ id, document, evidence }) => ({
        id,
        document,
        evidence: evidence.map(({ span, quote, paragraph }) => ({
          start: span.start,
          end: span.end,
          words: quote.words,
          paragraph,
        })),
      })),
  },
]

// So many entries are held at once; each group can be read without the others.
const groupSize = 10_000

/** A columnar table for DuckDB, pandas, R and Spark: Parquet, one row an entry. */
export const parquet: Publisher = {
  name: 'parquet',
  extension: '.parquet',
  mediaType: 'application/vnd.apache.parquet',
  says: 'a columnar table for DuckDB, pandas, R and Spark',
  holds: [
    'One row an entry, in groups of 10,000, compressed by Snappy.',
    'Parties, disagreements and tellings (document, offsets, words, paragraph) are JSON columns.',
    'Days are text, `1991-12-08`: Parquet’s own dates are shown in a calendar that changes by program before 1582.',
  ],
  loses: [
    'How each value was got and by which file of the program: `bases` has the ways only. `ndjson` keeps all.',
    'Names and hashes of documents, entities and findings are not in the table: `tellings` and `parties` name them by id.',
  ],
  async *write(register) {
    const schema = schemaFromColumnData({
      columnData: columns.map(({ name, type }) => ({ name, type, data: [], nullable: true })),
    })
    const bytes = new ByteWriter()
    const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'Regesta' })
    let entries: RegisterEntry[] = []
    const writeGroup = async () => {
      await file.write({
        columnData: columns.map(({ name, type, cell }) => ({
          name,
          type,
          data: entries.map((entry) => wellFormed(cell(entry))),
        })),
        rowGroupSize: groupSize,
      })
      entries = []
    }
    for await (const entry of register.entries()) {
      if (entries.push(entry) < groupSize) continue
      await writeGroup()
      yield taken(bytes)
    }
    if (entries.length > 0) await writeGroup()
    await file.finish()
    yield taken(bytes)
  },
}

// The writer goes on counting where it stands in the file; only its buffer begins anew.
function taken(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice()
  bytes.index = 0
  return written
}

function wellFormed(value: Cell): Cell {
  return typeof value === 'string' ? value.toWellFormed() : value
}

function smallInteger(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : null
}
