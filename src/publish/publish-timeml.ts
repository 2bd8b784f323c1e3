import { toEdtf } from '../edtf/to-edtf.ts'
import type { MentionKind } from '../names/mention.ts'
import type { KeptDocument } from '../register/kept-document.ts'
import type { Register } from '../register/register.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { overlaps, type Span } from '../text/span.ts'
import { documentsOf } from './citations.ts'
import { folderOf } from './folder-of.ts'
import type { EntriesOfPart, Publisher, SideFile } from './publisher.ts'
import { shortKey } from './short-key.ts'
import { apart, type MarkedTelling, type TextMark, textMarks } from './text-marks.ts'
import { timexOf } from './timex-of.ts'

/** The texts with their times and events tied to each other, for the study of language: TimeML 1.2.1, a file a document. */
export const timeml: Publisher = {
  name: 'timeml',
  extension: '',
  mediaType: 'application/xml',
  says: 'the texts with times and events tied to each other, for the study of language (TimeML 1.2.1)',
  holds: [
    'A folder with a file for each document: its text with the dates of entries as `TIMEX3` and their words as `EVENT`.',
    'Each telling is a `MAKEINSTANCE` (`polarity="NEG"` where it is denied, `modality="planned"` where it is planned) and a `TLINK` that says in which time it is.',
    'A time from one date to another is a `DURATION` with `beginPoint` and `endPoint`.',
    '`schemas/register-timeml.rng` is the part of TimeML that every file keeps to.',
  ],
  loses: [
    'TimeML’s `EVENT` holds words without markup: of a telling the longest stretch of words without a date; tellings that share words share their `EVENT` and have an instance each.',
    'Places, those who take part and values are not told; nor are dates that no entry uses: `regesta read --format timex3` marks all.',
    'Dates that are carried over from another sentence have no `TLINK`.',
  ],
  write: (register, { beside, part }) => folderOf(filesOf(register, part), beside),
}

async function* filesOf(register: Register, part: EntriesOfPart | undefined): AsyncIterable<SideFile> {
  const documents = await documentsOf(register)
  const marksOf = await textMarks(register, new Map<string, MentionKind>(), part)
  for (const document of documents.values()) {
    const text = await register.textOf(document.id)
    const { marks, tellings } = await marksOf(document.id)
    yield {
      name: `${shortKey('document', document.id)}.tml`,
      text: fileOf(document, text ?? '', marks, tellings),
    }
  }
}

type Timex = Span & { readonly id: string; readonly date: string }
type Event = Span & { readonly id: string; readonly date: null }

function fileOf(
  document: KeptDocument,
  text: string,
  marks: readonly TextMark[],
  tellings: readonly MarkedTelling[],
): string {
  const dates = marks.flatMap((mark) => (mark.kind === 'date' ? [mark] : []))
  const whole = { start: 0, end: text.length }
  const times: Timex[] = apart(dates, whole).map((mark, index) => ({ ...mark, id: `t${index + 1}` }))
  const events: Event[] = apart(
    tellings.flatMap(({ evidence }) => longestWithout(text, evidence, times)),
    whole,
  ).map((span, index) => ({ ...span, id: `e${index + 1}`, date: null }))
  const made: string[] = []
  const links: string[] = []
  const unplaced: string[] = []
  for (const telling of tellings) {
    const piece = longestWithout(text, telling.evidence, times)[0]
    const event = piece === undefined ? undefined : events.find((each) => overlaps(each, piece))
    if (event === undefined) {
      unplaced.push(telling.id)
      continue
    }
    const instance = shortKey('ei', telling.id)
    const modality = telling.status === 'planned' ? ' modality="planned"' : ''
    made.push(
      `<MAKEINSTANCE eiid="${instance}" eventID="${event.id}" tense="NONE" aspect="NONE" pos="OTHER" polarity="${telling.status === 'denied' ? 'NEG' : 'POS'}"${modality}/>\n`,
    )
    const dated = telling.dated
    const time =
      dated === null ? undefined : times.find(({ start, end }) => start === dated.start && end === dated.end)
    if (time !== undefined)
      links.push(
        `<TLINK lid="l${links.length + 1}" relType="IS_INCLUDED" eventInstanceID="${instance}" relatedToTime="${time.id}"/>\n`,
      )
  }
  const created =
    document.date === null || toEdtf(document.date) === null
      ? ''
      : `<DCT>${timexOf({ id: 't0', date: document.date, words: escapeXml(document.date), isCreation: true })}</DCT>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>${escapeXml(document.id)}</DOCID>\n${created}<TITLE>${escapeXml(document.name)}</TITLE>\n<TEXT>${body(text, times, events)}</TEXT>\n${made.join('')}${links.join('')}${unplaced.map((id) => `<!-- no words without a date: ${shortKey('ei', id)} -->\n`).join('')}</TimeML>\n`
}

function body(text: string, times: readonly Timex[], events: readonly Event[]): string {
  const elements = [...times, ...events].sort((one, other) => one.start - other.start)
  let written = ''
  let at = 0
  for (const element of elements) {
    written += escapeXml(text.slice(at, element.start))
    const words = escapeXml(text.slice(element.start, element.end))
    written +=
      element.date !== null
        ? timexOf({ id: element.id, date: element.date, words, isCreation: false })
        : `<EVENT eid="${element.id}" class="OCCURRENCE">${words}</EVENT>`
    at = element.end
  }
  return written + escapeXml(text.slice(at))
}

// The pieces of the evidence between the times in it, without white space around them; only the longest counts.
function longestWithout(text: string, evidence: readonly Span[], times: readonly Span[]): Span[] {
  let longest: Span | null = null
  for (const span of evidence) {
    let start = span.start
    const inside = times.filter((time) => overlaps(time, span))
    for (const end of [...inside, { start: span.end, end: span.end }]) {
      const words = text.slice(start, end.start)
      const piece = {
        start: start + words.length - words.trimStart().length,
        end: start + words.trimEnd().length,
      }
      if (
        piece.end > piece.start &&
        piece.end - piece.start > (longest === null ? 0 : longest.end - longest.start)
      )
        longest = piece
      start = Math.max(start, end.end)
    }
  }
  return longest === null ? [] : [longest]
}
