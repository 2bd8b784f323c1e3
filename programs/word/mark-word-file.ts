import type { Finding, Fix } from '../../src/checks/finding.ts'
import { docxParts } from '../../src/importers/from-docx.ts'
import type { Document } from '../../src/text/document.ts'
import { sourceSpan } from '../../src/text/source-span.ts'
import type { Span } from '../../src/text/span.ts'
import { fixesTogether } from '../checking/apply-fixes.ts'
import { defaultLimits } from '../input/input.ts'
import { unzip } from '../input/unzip.ts'
import { editZip } from './edit-zip.ts'
import { type ChangeMark, type CommentMark, markRuns, runsOf, type Tracker } from './mark-runs.ts'
import {
  commentParts,
  commentsPart,
  firstFreeComment,
  type WordComment,
  withCommentRelation,
  withComments,
  withCommentType,
} from './word-comments.ts'
import { type WordNote, type WordRun, wordRuns } from './word-runs.ts'

/** A Word file with marks in it, and which findings have a tracked change. */
export type MarkedWordFile = { readonly bytes: Buffer; readonly mended: ReadonlySet<Finding> }

type MarkedPart = {
  readonly source: string
  readonly runs: readonly WordRun[]
  readonly notes: readonly WordNote[]
}

const author = 'Regesta'
const [body, footnotes, endnotes] = docxParts

/**
 * Writes findings into a Word file: each as a comment at its words, certain fixes as tracked changes.
 * Whatever has no mark keeps its bytes; `when` is the instant of the marks.
 */
export async function markWordFile(
  bytes: Buffer,
  document: Document,
  findings: readonly Finding[],
  when: string,
): Promise<MarkedWordFile> {
  const parts = await partsOf(bytes)
  const inParts: ReadonlyMap<string, MarkedPart> = new Map(
    [body, footnotes, endnotes].flatMap((name) => {
      const source = parts.get(name)
      return source === undefined ? [] : [[name, { source, ...wordRuns(source) }] as const]
    }),
  )
  const relations = parts.get(commentParts.relations)
  const { name: commentsName, isNew } = commentsPart(relations)
  const known = parts.get(commentsName)
  let id = firstFreeComment(known)
  const comments: WordComment[] = []
  const commentMarks: (CommentMark & { readonly part: string })[] = []
  const changeMarks: (ChangeMark & { readonly part: string })[] = []
  const mended = new Set<Finding>()
  const together = new Set(fixesTogether(findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))))

  for (const finding of findings) {
    const place = sourceSpan(document, finding.span)
    const part = inParts.get(place.part ?? body) === undefined ? body : (place.part ?? body)
    const change = finding.fix === undefined ? null : changeOf(finding.fix)
    if (change !== null) {
      changeMarks.push(change)
      mended.add(finding)
    }
    comments.push({ id, lines: linesOf(finding, change !== null) })
    commentMarks.push({ ...anchorOf(part, place), id })
    id++
  }

  // A change is tracked where its words lie in runs of one paragraph that nobody else has a change in.
  function changeOf(fix: Fix): (ChangeMark & { readonly part: string }) | null {
    if (!together.has(fix)) return null
    const { span, text } = trimmed(fix, document.text)
    const place = sourceSpan(document, span)
    const part = inParts.get(place.part ?? body)
    if (part === undefined) return null
    const covered = runsOf(part.runs, place)
    const isFree = covered.every((run) => !run.isTaken && run.paragraph === covered[0]?.paragraph)
    const isInWords = [place.start, place.end].every((at) => covered.some((run) => standsInWords(run, at)))
    return isFree && isInWords ? { part: place.part ?? body, start: place.start, end: place.end, text } : null
  }

  // Notes cannot bear comments; the sign of the note in the text bears them.
  function anchorOf(part: string, place: Span): Span & { readonly part: string } {
    if (part === body) return { part, start: place.start, end: place.end }
    const note = inParts.get(part)?.notes.find(({ start, end }) => start <= place.start && place.start < end)
    const reference = part === footnotes ? 'w:footnoteReference' : 'w:endnoteReference'
    const text = inParts.get(body)
    const sign = text?.runs
      .flatMap(({ children }) => children)
      .find(
        ({ name, start, end }) =>
          name === reference && text.source.slice(start, end).includes(`w:id="${note?.id}"`),
      )
    return sign === undefined
      ? { part: body, start: 0, end: 0 }
      : { part: body, start: sign.start, end: sign.end }
  }

  const changed = new Map<string, string>()
  const tracker = trackerFor(
    [...inParts.values()].map(({ source }) => source),
    when,
  )
  for (const [name, { source, runs }] of inParts) {
    const commentsHere = commentMarks.filter(({ part }) => part === name)
    const changesHere = changeMarks.filter(({ part }) => part === name)
    if (commentsHere.length + changesHere.length > 0)
      changed.set(name, markRuns(source, runs, commentsHere, changesHere, tracker))
  }
  if (comments.length > 0) {
    changed.set(commentsName, withComments(known, comments, { author, when }))
    if (isNew) {
      changed.set(commentParts.types, withCommentType(parts.get(commentParts.types) ?? '<Types/>'))
      changed.set(commentParts.relations, withCommentRelation(relations))
    }
  }
  return { bytes: changed.size === 0 ? bytes : editZip(bytes, changed), mended }
}

async function partsOf(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const limits = { unpackedBytes: defaultLimits.unpackedBytes }
  const first = await unzip(bytes, [...docxParts, ...Object.values(commentParts)], limits)
  const { name } = commentsPart(first.get(commentParts.relations))
  return new Map([...first, ...(await unzip(bytes, [name], limits))])
}

// Numbers of changes, comments and bookmarks may not be told twice.
function trackerFor(sources: readonly string[], when: string): Tracker {
  let last = 0
  for (const source of sources)
    for (const [, id] of source.matchAll(/ w:id="(\d{1,9})"/g)) last = Math.max(last, Number(id))
  return { author, when, nextId: () => ++last }
}

function standsInWords({ children }: WordRun, at: number): boolean {
  return children.some(({ words, start, end }) =>
    words === null ? at === start || at === end : words.start <= at && at <= words.end,
  )
}

// What stays the same at both ends of a fix, in whole words, is not struck out.
function trimmed({ span, text }: Fix, whole: string): Fix {
  const old = whole.slice(span.start, span.end)
  const least = Math.min(old.length, text.length)
  let head = 0
  while (head < least && old[head] === text[head]) head++
  while (head > 0 && !/\s/.test(old[head - 1] ?? '')) head--
  let tail = 0
  while (tail < least - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  while (tail > 0 && !/\s/.test(old[old.length - tail] ?? '')) tail--
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
  }
}

function linesOf({ message, rule, severity, fix }: Finding, isTracked: boolean): string[] {
  const proposal =
    fix === undefined || isTracked
      ? []
      : [fix.text === '' ? 'Proposed: leave it out.' : `Proposed: “${fix.text}”`]
  return [message, ...proposal, `${severity}, ${rule}`]
}
