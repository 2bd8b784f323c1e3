import { xmlAttribute, xmlEvents } from '../../src/importers/xml-events.ts'

/** A piece of a run that can be marked on its own: text, whose words can be parted, or anything else as a whole. */
export type RunChild = {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Where its words stand; null where it is no text that can be parted. */
  readonly words: { readonly start: number; readonly end: number; readonly isPreserved: boolean } | null
}

/** A run of a Word text: stretches of one look, which all marks have to stand between. */
export type WordRun = {
  readonly start: number
  readonly end: number
  /** `<w:r …>` as it is written. */
  readonly opening: string
  /** Its `<w:rPr>`; empty where it has none. */
  readonly properties: string
  readonly children: readonly RunChild[]
  /** The place of its paragraph. */
  readonly paragraph: number
  /** True inside an insertion or move that somebody else has tracked, and in fields. */
  readonly isTaken: boolean
}

/** A footnote or endnote in its part. */
export type WordNote = { readonly id: string; readonly start: number; readonly end: number }

const takenBy: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom', 'w:fldSimple'])

/** The outermost runs of a part in order, and its notes; runs in text boxes belong to the run that holds the box. */
export function wordRuns(source: string): { readonly runs: WordRun[]; readonly notes: WordNote[] } {
  const runs: WordRun[] = []
  const notes: WordNote[] = []
  const open: { readonly name: string; readonly start: number; readonly attributes: string }[] = []
  let run: OpenRun | null = null
  let paragraph = -1
  let taken = 0
  let fields = 0
  for (const event of xmlEvents(source)) {
    if (event.kind === 'text') {
      if (run?.child?.name === 'w:t' && event.isVerbatim) run.child.isWhole = true
      continue
    }
    if (event.kind === 'open') {
      if (run === null) {
        if (event.name === 'w:p') paragraph = event.start
        if (takenBy.has(event.name)) taken++
        if (event.name === 'w:r')
          run = {
            start: event.start,
            depth: open.length,
            opening: source.slice(event.start, event.end),
            propertiesStart: -1,
            properties: '',
            child: null,
            children: [],
          }
      } else if (open.length === run.depth + 1) {
        if (event.name === 'w:rPr') run.propertiesStart = event.start
        else
          run.child = {
            name: event.name,
            start: event.start,
            wordsStart: event.end,
            isPreserved: xmlAttribute(event.attributes, 'xml:space') === 'preserve',
            isWhole: false,
          }
        if (event.name === 'w:fldChar') fields += fieldStep(event.attributes)
      }
      open.push({ name: event.name, start: event.start, attributes: event.attributes })
      continue
    }
    const opened = open.pop()
    if (opened === undefined) continue
    if (run === null) {
      if (takenBy.has(event.name)) taken--
      const id = isNote(event.name) ? xmlAttribute(opened.attributes, 'w:id') : null
      if (id !== null) notes.push({ id, start: opened.start, end: event.end })
    } else if (open.length === run.depth) {
      if (!run.opening.endsWith('/>'))
        runs.push({
          start: run.start,
          end: event.end,
          opening: run.opening,
          properties: run.properties,
          children: run.children,
          paragraph,
          isTaken: taken > 0 || fields > 0 || run.children.some(({ name }) => name === 'w:fldChar'),
        })
      run = null
    } else if (open.length === run.depth + 1) {
      if (event.name === 'w:rPr') run.properties = source.slice(run.propertiesStart, event.end)
      else if (run.child !== null) {
        const { name, start, wordsStart, isPreserved, isWhole } = run.child
        const isText = name === 'w:t' && !isWhole && event.start >= wordsStart
        run.children.push({
          name,
          start,
          end: event.end,
          words: isText ? { start: wordsStart, end: event.start, isPreserved } : null,
        })
        run.child = null
      }
    }
  }
  return { runs, notes }
}

type OpenRun = {
  readonly start: number
  readonly depth: number
  readonly opening: string
  propertiesStart: number
  properties: string
  child: {
    readonly name: string
    readonly start: number
    readonly wordsStart: number
    readonly isPreserved: boolean
    isWhole: boolean
  } | null
  readonly children: RunChild[]
}

function isNote(name: string): boolean {
  return name === 'w:footnote' || name === 'w:endnote'
}

// The code of a field and what it shows stand between its begin and its end.
function fieldStep(attributes: string): number {
  const type = xmlAttribute(attributes, 'w:fldCharType')
  return type === 'begin' ? 1 : type === 'end' ? -1 : 0
}
