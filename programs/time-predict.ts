import { readFileSync } from 'node:fs'
import { findTimes } from '../src/time/find-times.ts'

// Prints the times of a corpus as its scorer reads them: one JSON object a line, {id, timexes: [{start, end, type, value}]}.
type CorpusDocument = { readonly id: string; readonly text: string; readonly dct?: string }

const [path] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write('usage: npm run time:predict -- CORPUS.json\n')
  process.exit(2)
}
for (const document of JSON.parse(readFileSync(path, 'utf8')) as CorpusDocument[]) {
  const times = findTimes(document.text, document.dct === undefined ? {} : { reference: document.dct })
  const timexes = times.flatMap(({ timex }) =>
    timex.map(({ start, end, type, value }) => ({ start, end, type, value })),
  )
  process.stdout.write(`${JSON.stringify({ id: document.id, timexes })}\n`)
}
