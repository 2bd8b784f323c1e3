import { readFileSync, writeFileSync } from 'node:fs'

// Writes `src/time/named-day-table.ts` from `authorities/named-days.jsonl`, so that the time library needs no file to read.
type KnownDay = { readonly id: string; readonly names: readonly string[] }

const root = new URL('..', import.meta.url)
const [, ...lines] = readFileSync(new URL('authorities/named-days.jsonl', root), 'utf8').trim().split('\n')
const rows = lines.map((line) => {
  const { id, names, ...rule } = JSON.parse(line) as KnownDay
  return `  ${JSON.stringify({ id, names: names.map((name) => name.toLowerCase()), ...rule })},`
})
writeFileSync(
  new URL('src/time/named-day-table.ts', root),
  `import type { KnownDay } from './known-day.ts'

/** The days known by a name; written by \`programs/make-named-days.ts\` from \`authorities/named-days.jsonl\`. */
export const namedDayTable: readonly KnownDay[] = [
${rows.join('\n')}
]
`,
)
