import { foldedWords } from '../../src/register/fold-search.ts'

// The search of a static site: it loads only the parts of the index that a question needs, as scripts, since a page
// that was opened from a file may load nothing else. Text is only ever put in as text.

type IndexFile = { readonly rows: number; readonly rowsAFile: number; readonly shards: readonly string[] }
type Row = readonly [page: string, date: string, summary: string]
type Part =
  | readonly ['index', IndexFile]
  | readonly ['words', string, readonly (readonly [string, readonly number[]])[]]
  | readonly ['entries', number, readonly Row[]]

declare global {
  interface Window {
    regestaSearch: (part: Part) => void
  }
}

const mostShown = 200
const words = new Map<string, ReadonlyMap<string, readonly number[]>>()
const entries = new Map<number, readonly Row[]>()
let index: IndexFile | null = null

window.regestaSearch = (part) => {
  if (part[0] === 'index') index = part[1]
  else if (part[0] === 'words')
    words.set(part[1], new Map(part[2].map(([word, steps]) => [word, rowsOf(steps)])))
  else entries.set(part[1], part[2])
}

const form = document.querySelector<HTMLFormElement>('#search')
const input = document.querySelector<HTMLInputElement>('#words')
const found = document.querySelector('#found')
const said = document.querySelector('#said')
const loading = new Map<string, Promise<void>>()
let asked = 0

if (form !== null && input !== null) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.replaceState(null, '', `#${encodeURIComponent(input.value)}`)
    void search(input.value)
  })
  input.addEventListener('input', () => void search(input.value))
  input.value = hashWords()
  if (input.value !== '') void search(input.value)
}

function hashWords(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

async function search(text: string): Promise<void> {
  const turn = ++asked
  const wanted = foldedWords(text)
  if (wanted.length === 0) return show([], '')
  try {
    await load('search/index.js')
    const lists = await Promise.all(wanted.map((word, at) => rowsWith(word, at === wanted.length - 1)))
    const rows = lists.reduce((one, other) => one.filter((row) => other.has(row)), [...(lists[0] ?? [])])
    const shown = rows.slice(0, mostShown)
    const files = new Set(shown.map((row) => Math.floor(row / (index?.rowsAFile ?? 1))))
    await Promise.all([...files].map((file) => load(`search/entries-${file}.js`)))
    // A later question was faster.
    if (turn !== asked) return
    const more = rows.length > mostShown ? `, the first ${mostShown} are shown` : ''
    show(
      shown,
      rows.length === 0
        ? 'No entry has all these words.'
        : `${rows.length} ${rows.length === 1 ? 'entry' : 'entries'}${more}`,
    )
  } catch (error) {
    show([], error instanceof Error ? error.message : String(error))
  }
}

async function rowsWith(word: string, isPrefix: boolean): Promise<ReadonlySet<number>> {
  const shard = word.length < 2 ? '' : word.slice(0, 2)
  const shards = (index?.shards ?? []).filter((name) =>
    shard === '' ? name.startsWith(word) : name === shard,
  )
  await Promise.all(shards.map((name) => load(`search/words-${name}.js`)))
  const rows = new Set<number>()
  for (const name of shards)
    for (const [known, list] of words.get(name) ?? [])
      if (known === word || (isPrefix && known.startsWith(word))) for (const row of list) rows.add(row)
  return new Set([...rows].sort((one, other) => one - other))
}

function rowsOf(steps: readonly number[]): number[] {
  let row = 0
  return steps.map((step) => {
    row += step
    return row
  })
}

function load(path: string): Promise<void> {
  const known = loading.get(path)
  if (known !== undefined) return known
  const wanted = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = path
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${path} could not be loaded; is the site whole?`))
    document.head.append(script)
  })
  loading.set(path, wanted)
  return wanted
}

function show(rows: readonly number[], says: string): void {
  if (said !== null) said.textContent = says
  found?.replaceChildren(...rows.flatMap((row) => item(row) ?? []))
}

function item(row: number): HTMLElement | null {
  const size = index?.rowsAFile ?? 1
  const entry = entries.get(Math.floor(row / size))?.[row % size]
  if (entry === undefined) return null
  const [page, date, summary] = entry
  const line = document.createElement('li')
  const when = document.createElement('time')
  when.className = 'date'
  when.textContent = date === '' ? 'undated' : date
  const link = document.createElement('a')
  link.href = page
  link.textContent = summary
  line.append(when, link)
  return line
}
