import { hash } from 'node:crypto'

/** One line of a log: its number counted from 1, its hash, the JSON that it keeps, and all of it as it is written. */
export type LogLine = {
  readonly number: number
  readonly hash: string
  readonly record: string
  readonly text: string
}

/** Where a log ends: how many lines it has, and the hash of the last one. */
export type LogHead = { readonly lines: number; readonly hash: string }

/** What stands behind the last good line of a log: nothing, an append that was never acknowledged, or a changed line. */
export type LogEnd =
  | { readonly end: 'whole' }
  | { readonly end: 'torn'; readonly bytes: number }
  | { readonly end: 'changed'; readonly line: number }

/** Lines as they were read, how many bytes they take, and what follows them. */
export type ReadLines = {
  readonly lines: readonly LogLine[]
  readonly bytes: number
  readonly rest: LogEnd
}

/** The head of a log without lines; its name is in it, so that no log can be put in the place of another. */
export function emptyLog(name: string): LogHead {
  return { lines: 0, hash: hash('sha256', `regesta log 1 ${name}`) }
}

/** The lines that append records to a log, each chained to the one before. */
export function chainLines(head: LogHead, records: readonly string[]): readonly LogLine[] {
  const lines: LogLine[] = []
  let before = head.hash
  for (const [index, record] of records.entries()) {
    const body = bodyOf(`${index + 1}/${records.length}`, record)
    before = hashOf(before, body)
    lines.push({ number: head.lines + index + 1, hash: before, record, text: `{"hash":"${before}",${body}` })
  }
  return lines
}

/** Reads the lines behind a head up to the first that is torn or changed. */
export function readLines(bytes: Uint8Array, head: LogHead): ReadLines {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lines: LogLine[] = []
  let before = head.hash
  let at = 0
  while (at < text.length) {
    const end = text.indexOf(10, at)
    const line = end === -1 ? null : text.toString('utf8', at, end)
    const read = line === null ? null : readLine(line, head.lines + lines.length + 1, before)
    if (read === null) return { lines, bytes: at, rest: endAt(text, at, head, lines) }
    lines.push(read)
    before = read.hash
    at = end + 1
  }
  return { lines, bytes: at, rest: { end: 'whole' } }
}

/** Reads one line by its text; null where its hash is not that of its words and the line before. */
export function readLine(text: string, number: number, before: string): LogLine | null {
  const stated = /^\{"hash":"([\da-f]{64})","batch":"\d+\/\d+","record":/.exec(text)
  if (stated?.[1] === undefined || stated[1] !== hashOf(before, text.slice(bodyStart))) return null
  return { number, hash: stated[1], record: text.slice(stated[0].length, -1), text }
}

const bodyStart = '{"hash":"'.length + 64 + '",'.length

function bodyOf(batch: string, record: string): string {
  return `"batch":"${batch}","record":${record}}`
}

function hashOf(before: string, body: string): string {
  return hash('sha256', `${before}\n${body}`)
}

// An append that was cut short by a fall of the machine ends without a line end, or has pages of zeros in it; and no
// later append stands behind it, since each is begun only when the one before is on the disk.
function endAt(text: Buffer, at: number, head: LogHead, lines: readonly LogLine[]): LogEnd {
  const end = text.indexOf(10, at)
  const isCut = end === -1 || text.subarray(at, end).includes(0)
  const isLast = end === -1 || !/^\{"hash":"[\da-f]{64}","batch":"1\//m.test(text.toString('utf8', end + 1))
  if (isCut && isLast) return { end: 'torn', bytes: text.length - at }
  return { end: 'changed', line: head.lines + lines.length + 1 }
}
