import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { displayWidth } from '../../programs/cli/display-width.ts'

// Draws what the program prints on a terminal. Run `node docs/pictures/terminal-picture.ts` after a change of what is
// shown; the same output gives the same bytes.

/** A command to draw: how many of its lines from the top, and how many from the end. */
type Picture = {
  readonly name: string
  readonly says: string
  readonly args: readonly string[]
  readonly first: number
  readonly last: number
}

const sample = 'fixtures/azerbaijan-oic.txt'
const pictures: readonly Picture[] = [
  {
    name: 'read',
    says: 'The register of a document: dated lines by year, each with its id, kind, place and sentence.',
    args: ['read', sample],
    first: 27,
    last: 2,
  },
  {
    name: 'check',
    says: 'Findings in a document: the line, the words underlined, what is wrong, and the certain fix.',
    args: ['check', sample],
    first: 24,
    last: 0,
  },
  {
    name: 'explain',
    says: 'Where each value of an entry comes from: its basis, its words and the file that read it.',
    args: ['explain', 'vl1d', sample],
    first: 60,
    last: 0,
  },
]

const columns = 100
const fontSize = 14
// The advance of DejaVu Sans Mono, Menlo and most others; `textLength` brings the rest to it.
const columnWidth = 8.43
const lineHeight = 20
const margin = 22
const barHeight = 34

const colours = {
  window: '#1c212b',
  bar: '#262d39',
  edge: '#465063',
  text: '#d9dee7',
  dim: '#8b95a7',
  red: '#f28b82',
  green: '#9fd6a3',
  yellow: '#ecc878',
  blue: '#82b4ea',
  magenta: '#cfa3e3',
  cyan: '#7fd1cf',
}

const control = '\u001b['

/** How a stretch of a line is printed. */
type Style = { readonly colour: string; readonly isBold: boolean; readonly isUnderlined: boolean }
type Run = Style & { readonly text: string }

const plain: Style = { colour: colours.text, isBold: false, isUnderlined: false }

const changes: Readonly<Record<string, Partial<Style>>> = {
  0: plain,
  1: { isBold: true },
  2: { colour: colours.dim },
  4: { isUnderlined: true },
  22: { isBold: false, colour: colours.text },
  24: { isUnderlined: false },
  31: { colour: colours.red },
  32: { colour: colours.green },
  33: { colour: colours.yellow },
  34: { colour: colours.blue },
  35: { colour: colours.magenta },
  36: { colour: colours.cyan },
  39: { colour: colours.text },
}

for (const picture of pictures) {
  const lines = (await printed(picture.args)).replace(/\n+$/, '').split('\n')
  const path = new URL(`${picture.name}.svg`, import.meta.url)
  writeFileSync(path, draw(picture, shownOf(lines, picture)))
}

function printed(args: readonly string[]): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: String(columns) }
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['programs/cli/main.ts', ...args],
      { cwd: root, env },
      (error, output, talk) => {
        // Findings make the exit code 1.
        if (output === '') reject(error ?? new Error(talk))
        else resolve(output)
      },
    )
  })
}

// The cut falls between two paragraphs, and what is left out is counted, so that nobody takes the picture for the whole.
function shownOf(lines: readonly string[], { first, last }: Picture): readonly string[] {
  const left = lines.length - first - last
  if (left <= 1) return lines
  const head = lines.slice(0, lines.lastIndexOf('', first))
  const more = `${control}2m… ${left + first - head.length} more lines${control}22m`
  return [...head, '', more, ...(last === 0 ? [] : ['', ...lines.slice(-last)])]
}

function draw({ args, says }: Picture, lines: readonly string[]): string {
  const width = Math.ceil(columns * columnWidth) + 2 * margin
  const height = barHeight + (lines.length + 2) * lineHeight + 2 * margin - 4
  const prompt = `${control}2m$${control}22m ${control}1mregesta ${args.join(' ')}${control}22m`
  const rows = [prompt, '', ...lines].map((line, row) => {
    const y = barHeight + margin + fontSize + row * lineHeight
    return runsOf(line).map(drawRun(y)).join('\n')
  })
  const dots = [0, 1, 2].map(
    (dot) => `<circle cx="${margin + dot * 18}" cy="${barHeight / 2}" r="5.5" fill="${colours.edge}"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(says)}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="9" fill="${colours.window}" stroke="${colours.edge}"/>`,
    `<path d="M1 ${barHeight}V9.5a8.5 8.5 0 0 1 8.5-8.5H${width - 9.5}a8.5 8.5 0 0 1 8.5 8.5V${barHeight}z" fill="${colours.bar}"/>`,
    ...dots,
    `<g font-family="ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="${fontSize}" xml:space="preserve">`,
    ...rows.filter((row) => row !== ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Cuts a line at its control sequences, and takes them for what they say. */
function runsOf(line: string): Run[] {
  const [first = '', ...pieces] = line.split(control)
  let style = plain
  const runs = pieces.map((piece) => {
    const end = piece.indexOf('m')
    style = { ...style, ...changes[piece.slice(0, end)] }
    return { ...style, text: piece.slice(end + 1) }
  })
  return [{ ...plain, text: first }, ...runs].filter(({ text }) => text !== '')
}

// Each run stands at its column and is as wide as its columns, whatever font there is.
function drawRun(y: number): (run: Run, index: number, runs: readonly Run[]) => string {
  return ({ text, colour, isBold, isUnderlined }, index, runs) => {
    const lead = text.length - text.trimStart().length
    const words = text.trim()
    if (words === '') return ''
    const column = runs.slice(0, index).reduce((sum, run) => sum + displayWidth(run.text), lead)
    const look = `${isBold ? ' font-weight="bold"' : ''}${isUnderlined ? ' text-decoration="underline"' : ''}`
    return `<text x="${place(column)}" y="${y}" textLength="${(displayWidth(words) * columnWidth).toFixed(2)}" fill="${colour}"${look}>${escaped(words)}</text>`
  }
}

function place(column: number): string {
  return (margin + column * columnWidth).toFixed(2)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
