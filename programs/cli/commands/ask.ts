import { isCalendarDay } from '../../../src/edtf/day-number.ts'
import { harmlessJson } from '../../../src/exporters/harmless-json.ts'
import { type Facet, facetFields } from '../../../src/register/facet.ts'
import type { Query } from '../../../src/register/query.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import type { RegisterDatabase } from '../../database/register-database.ts'
import { answerMarkdown } from '../answer-markdown.ts'
import { answerTable, facetTable } from '../answer-table.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessLines, harmlessText } from '../harmless-text.ts'
import { nearestName } from '../nearest-name.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import { queryFromTerminal } from '../query-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  ...workspaceOption,
  format: {
    type: 'string',
    short: 'f',
    choices: ['table', 'json', 'ndjson', 'csv', 'md'],
    says: 'How to print it; table by default.',
  },
  sort: {
    type: 'string',
    choices: ['date', 'relevance'],
    says: 'By date, as by default, or the best first.',
  },
  limit: {
    type: 'string',
    short: 'n',
    value: 'NUMBER',
    says: 'At most so many entries: 50 by default in a table or in Markdown, else all.',
  },
  facets: {
    type: 'string',
    value: 'FIELDS',
    says: 'Count the values of fields instead: kind,year,body,person,state,place,series,status,basis,review,document.',
  },
  'as-of': {
    type: 'string',
    value: 'YYYY-MM-DD',
    says: 'Ask the register as it stood at the end of that day (UTC).',
  },
} as const

/** `regesta ask`: entries of the register that answer a query. */
export const askCommand = command({
  name: 'ask',
  summary: 'Ask the register: words, fields, ranges of dates; each answer with its document and words.',
  usage: ["ask ['QUERY'] [OPTION]…"],
  examples: [
    {
      command: 'regesta ask \'kind:act body:OIC date:1993..2008 "cultural heritage"\'',
      says: 'Acts of a body in some years, with a phrase in them.',
    },
    {
      command: "regesta ask 'person:Aliyev (place:Dakar OR place:Tehran) -status:planned'",
      says: 'OR, brackets, and what is not wanted.',
    },
    {
      command: "regesta ask 'body:OIC' --facets kind,year",
      says: 'How many of which kind, and in which year.',
    },
    {
      command: "regesta ask 'has:finding' --format csv > doubtful.csv",
      says: 'All that a rule found something in.',
    },
    { command: 'regesta ask summit --as-of 2026-03-01', says: 'What the register said on a day.' },
  ],
  notes: [
    'Without a query, everything is listed. Fields: kind, date, body, person, state, place, series, form, title, number, ordinal, party, entity, saidby, status, basis, review, has, rule, document, source. Words are found in any script and without their diacritics; names also where they are spelt otherwise.',
  ],
  options,
  run: ask,
})

type Asked = Arguments<typeof options>['values']

async function ask({ values, operands }: Arguments<typeof options>, terminal: Terminal): Promise<ExitCode> {
  const wrong = wrongOf(values)
  if (wrong !== null) return misuse(terminal, wrong, 'ask')
  // Words without quotation marks around them are meant as one query.
  const query = queryFromTerminal(operands.join(' '), terminal)
  if (query === null) return 2
  const workspace = await openFromTerminal(workspaceOf(values), terminal)
  if (workspace === null) return 2
  try {
    const day = values['as-of']
    if (day === undefined) return await answer(query, values, workspace.register, terminal)
    const { registerAsOf } = await import('../register-as-of.ts')
    const then = await registerAsOf(day, workspace, terminal)
    try {
      return await answer(query, values, then, terminal)
    } finally {
      await then.close()
    }
  } finally {
    await workspace.close()
  }
}

function wrongOf(values: Asked): string | null {
  const { limit, facets, format = 'table', 'as-of': day } = values
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
    return `--limit ${harmlessText(limit)} is no number of entries`
  if (day !== undefined && !isDay(day)) return `--as-of ${harmlessText(day)} is no day such as 2026-03-01`
  if (facets === undefined) return null
  if (format !== 'table' && format !== 'json')
    return `--facets are printed as a table or as json, not as ${format}`
  for (const field of facets.split(',')) {
    if (facetFields.some((known) => known === field)) continue
    const near = nearestName(field, facetFields)
    return `--facets ${harmlessText(field)}: ${near === null ? `must be of ${facetFields.join(', ')}` : `did you mean ${near}?`}`
  }
  return null
}

function isDay(day: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  return year !== undefined && isCalendarDay(Number(year), Number(month), Number(date))
}

async function answer(
  query: Query,
  values: Asked,
  register: RegisterDatabase,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format = 'table', sort: order = 'date', facets } = values
  if (facets !== undefined) {
    const fields = facetFields.filter((field) => facets.split(',').includes(field))
    const counted = await register.facets(query, fields, Number(values.limit ?? 20))
    const { total } = await register.ask(query, { order: 'date', limit: 1, after: null })
    return printFacets(counted, total, format === 'json', terminal)
  }
  const isForPeople = format === 'table' || format === 'md'
  const limit = Number(values.limit ?? (isForPeople ? 50 : Number.POSITIVE_INFINITY))
  const names = await documentNames(register)
  const nameOf = (document: string) => names.get(document) ?? document
  if (format === 'csv') return printCsv(query, order, limit, register, terminal)
  if (format === 'json' || format === 'ndjson') {
    let before = format === 'json' ? '[\n' : ''
    for await (const entry of answers(query, order, limit, register)) {
      if (terminal.signal.aborted) return 1
      await terminal.print(`${before}${harmlessJson(shown(entry, nameOf))}${format === 'json' ? '' : '\n'}`)
      before = format === 'json' ? ',\n' : ''
    }
    if (format === 'json') await terminal.print(before === '[\n' ? '[]\n' : '\n]\n')
    return 0
  }
  const { entries, total } = await register.ask(query, { order, limit, after: null })
  if (total === 0) {
    terminal.say(
      'regesta: no entry answers this; fewer words, or “regesta ask --facets kind,year”, show what there is',
    )
    return 0
  }
  const page = { entries, nameOf, order }
  const text = format === 'md' ? answerMarkdown(page) : answerTable(page, terminal.output)
  await terminal.print(terminal.output.isTerminal && format === 'md' ? harmlessLines(text) : text)
  terminal.say(
    total > entries.length
      ? `${entries.length} of ${total} entries; --limit ${total} shows all of them`
      : `${total} ${total === 1 ? 'entry' : 'entries'}`,
  )
  return 0
}

async function printFacets(
  facets: readonly Facet[],
  total: number,
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  await terminal.print(isJson ? `${harmlessJson({ total, facets })}\n` : facetTable(facets, terminal.output))
  if (!isJson) terminal.say(`of ${total} ${total === 1 ? 'entry' : 'entries'}`)
  return 0
}

const atOnce = 500

/** The entries of an answer, page by page. */
async function* answers(
  query: Query,
  order: 'date' | 'relevance',
  limit: number,
  register: RegisterDatabase,
): AsyncGenerator<RegisterEntry> {
  let left = limit
  let after: string | null = null
  while (left > 0) {
    const page = await register.ask(query, { order, limit: Math.min(left, atOnce), after })
    yield* page.entries
    left -= page.entries.length
    after = page.next
    if (after === null) return
  }
}

function shown(entry: RegisterEntry, nameOf: (document: string) => string): unknown {
  const tellings = entry.tellings.map((telling) => ({ ...telling, documentName: nameOf(telling.document) }))
  return { ...entry, tellings }
}

async function printCsv(
  query: Query,
  order: 'date' | 'relevance',
  limit: number,
  register: RegisterDatabase,
  terminal: Terminal,
): Promise<ExitCode> {
  const selected = { ...register.select(query), entries: () => answers(query, order, limit, register) }
  // Loaded where it is needed, so that a table is there at once.
  const { csv } = await import('../../../src/publish/publish-csv.ts')
  const pieces = csv.write(selected, {
    title: 'Answer',
    file: 'answer.csv',
    now: '1970-01-01T00:00:00.000Z',
    base: 'urn:regesta:',
    remark: (remark) => terminal.say(`regesta: ${harmlessText(remark)}`),
    beside: async () => undefined,
    // No column of the table asks for these.
    placeOf: () => null,
    decisionOf: () => null,
  })
  for await (const piece of pieces) {
    if (terminal.signal.aborted) return 1
    const text = typeof piece === 'string' ? piece : new TextDecoder().decode(piece)
    await terminal.print(terminal.output.isTerminal ? harmlessLines(text) : text)
  }
  return 0
}

async function documentNames(register: RegisterDatabase): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for await (const { id, name } of register.select({ ask: 'everything' }).documents()) names.set(id, name)
  return names
}
