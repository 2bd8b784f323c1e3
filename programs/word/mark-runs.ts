import { escapeXml } from '../../src/text/escape-xml.ts'
import type { Span } from '../../src/text/span.ts'
import type { RunChild, WordRun } from './word-runs.ts'

/** A comment on a stretch of a part. */
export type CommentMark = Span & { readonly id: number }

/** Words that take the place of a stretch of a part. */
export type ChangeMark = Span & { readonly text: string }

/** Who tracks the changes, when, and the first free number for them. */
export type Tracker = { readonly author: string; readonly when: string; readonly nextId: () => number }

/** Writes marks into a part; runs without any keep their very bytes. */
export function markRuns(
  source: string,
  runs: readonly WordRun[],
  comments: readonly CommentMark[],
  changes: readonly ChangeMark[],
  tracker: Tracker,
): string {
  const work = { ...placed(runs, comments, changes), tracker, source }
  let marked = ''
  let at = 0
  for (const run of runs) {
    if (!work.touched.has(run)) continue
    marked += source.slice(at, run.start) + markRun(run, work)
    at = run.end
  }
  return marked + source.slice(at)
}

type Work = {
  readonly source: string
  readonly tracker: Tracker
  readonly touched: ReadonlySet<WordRun>
  readonly cuts: ReadonlyMap<WordRun, readonly number[]>
  readonly begins: ReadonlyMap<WordRun, readonly CommentMark[]>
  readonly ends: ReadonlyMap<WordRun, readonly CommentMark[]>
  readonly deletions: ReadonlyMap<WordRun, readonly ChangeMark[]>
  readonly insertions: ReadonlyMap<WordRun, readonly ChangeMark[]>
}

function placed(
  runs: readonly WordRun[],
  comments: readonly CommentMark[],
  changes: readonly ChangeMark[],
): Omit<Work, 'source' | 'tracker'> {
  const touched = new Set<WordRun>()
  const lists = { cuts: listsBy<number>(), begins: listsBy<CommentMark>(), ends: listsBy<CommentMark>() }
  const deletions = listsBy<ChangeMark>()
  const insertions = listsBy<ChangeMark>()
  for (const comment of comments) {
    const covered = runsOf(runs, comment)
    const first = covered[0]
    const last = covered.at(-1)
    if (first === undefined || last === undefined) continue
    touched.add(first).add(last)
    lists.cuts.put(first, comment.start)
    lists.cuts.put(last, comment.end)
    lists.begins.put(first, comment)
    lists.ends.put(last, comment)
  }
  for (const change of changes) {
    const covered = runsOf(runs, change)
    const last = covered.at(-1)
    if (last === undefined) continue
    for (const run of covered) {
      touched.add(run)
      lists.cuts.put(run, change.start)
      lists.cuts.put(run, change.end)
      if (change.start < change.end) deletions.put(run, change)
    }
    if (change.text !== '') insertions.put(last, change)
  }
  return {
    touched,
    cuts: lists.cuts.lists,
    begins: lists.begins.lists,
    ends: lists.ends.lists,
    deletions: deletions.lists,
    insertions: insertions.lists,
  }
}

/** The runs that a stretch covers or, where it covers none, the one before it. */
export function runsOf(runs: readonly WordRun[], { start, end }: Span): readonly WordRun[] {
  let first = 0
  for (let past = runs.length; first < past; ) {
    const middle = (first + past) >>> 1
    if ((runs[middle]?.end ?? 0) <= start) first = middle + 1
    else past = middle
  }
  let last = first
  while ((runs[last]?.start ?? end) < end) last++
  return last > first ? runs.slice(first, last) : runs.slice(Math.max(0, first - 1), Math.max(1, first))
}

function listsBy<Value>(): {
  readonly lists: Map<WordRun, Value[]>
  readonly put: (run: WordRun, value: Value) => void
} {
  const lists = new Map<WordRun, Value[]>()
  return {
    lists,
    put(run, value) {
      const list = lists.get(run)
      if (list === undefined) lists.set(run, [value])
      else list.push(value)
    },
  }
}

function markRun(run: WordRun, work: Work): string {
  const begins = [...(work.begins.get(run) ?? [])].sort((one, other) => one.start - other.start)
  const ends = [...(work.ends.get(run) ?? [])].sort((one, other) => one.end - other.end)
  const insertions = [...(work.insertions.get(run) ?? [])].sort((one, other) => one.end - other.end)
  const deletions = work.deletions.get(run) ?? []
  const pieces = piecesOf(run, work.cuts.get(run) ?? [], work.source)
  let marked = ''
  let group = ''
  let isDeleted = false
  const close = (): void => {
    if (group !== '') marked += wrapped(run, group, isDeleted, work.tracker)
    group = ''
  }
  const flush = (insertUntil: number, endUntil: number): void => {
    while (insertions[0] !== undefined && insertions[0].end <= insertUntil) {
      close()
      marked += inserted(run, insertions.shift()?.text ?? '', work.tracker)
    }
    while (ends[0] !== undefined && ends[0].end <= endUntil) {
      close()
      marked += endOf(ends.shift())
    }
  }
  for (const piece of pieces) {
    const begun = begins.filter(({ start }) => start <= piece.start)
    if (begun.length > 0) close()
    for (const comment of begun) marked += `<w:commentRangeStart w:id="${comment.id}"/>`
    begins.splice(0, begun.length)
    const pure = insertions.filter((one) => one.start === one.end && one.end <= piece.start).length
    if (pure > 0) flush(piece.start, -1)
    const deleted = deletions.some((one) => one.start <= piece.start && piece.end <= one.end)
    if (deleted !== isDeleted) close()
    isDeleted = deleted
    group += deleted ? piece.deleted : piece.kept
    flush(piece.end, piece.end)
  }
  close()
  for (const comment of begins) marked += `<w:commentRangeStart w:id="${comment.id}"/>`
  flush(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
  return marked
}

type Piece = Span & { readonly kept: string; readonly deleted: string }

function piecesOf(run: WordRun, cuts: readonly number[], source: string): Piece[] {
  const inOrder = [...new Set(cuts)].sort((one, other) => one - other)
  return run.children.flatMap((child) => partsOf(child, inOrder, source))
}

function partsOf(child: RunChild, cuts: readonly number[], source: string): Piece[] {
  const { words } = child
  const inside = words === null ? [] : cuts.filter((cut) => cut > words.start && cut < words.end)
  if (words === null || inside.length === 0) {
    const kept = source.slice(child.start, child.end)
    const place = words ?? child
    const deleted = words === null ? kept : textOf('w:delText', source.slice(words.start, words.end))
    return [{ start: place.start, end: place.end, kept, deleted }]
  }
  const edges = [words.start, ...inside, words.end]
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? words.start
    let text = source.slice(start, end)
    // White space at the edges of such a text is none.
    if (!words.isPreserved && start === words.start) text = text.trimStart()
    if (!words.isPreserved && end === words.end) text = text.trimEnd()
    return { start, end, kept: textOf('w:t', text), deleted: textOf('w:delText', text) }
  })
}

function textOf(name: 'w:t' | 'w:delText', escaped: string): string {
  return `<${name} xml:space="preserve">${escaped}</${name}>`
}

function wrapped(run: WordRun, content: string, isDeleted: boolean, tracker: Tracker): string {
  const whole = `${run.opening}${run.properties}${content}</w:r>`
  return isDeleted ? `<w:del ${trackedBy(tracker)}>${whole}</w:del>` : whole
}

function inserted(run: WordRun, text: string, tracker: Tracker): string {
  return `<w:ins ${trackedBy(tracker)}><w:r>${run.properties}${textOf('w:t', escapeXml(text))}</w:r></w:ins>`
}

function trackedBy({ author, when, nextId }: Tracker): string {
  return `w:id="${nextId()}" w:author="${author}" w:date="${when}"`
}

function endOf(comment: CommentMark | undefined): string {
  if (comment === undefined) return ''
  return `<w:commentRangeEnd w:id="${comment.id}"/><w:r><w:commentReference w:id="${comment.id}"/></w:r>`
}
