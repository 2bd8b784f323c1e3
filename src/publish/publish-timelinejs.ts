import { type CalendarDay, dayOfNumber } from '../edtf/day-number.ts'
import { edtfBounds } from '../edtf/edtf-bounds.ts'
import { sayEdtf } from '../edtf/say-edtf.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import { citationOf, type Documents, documentsOf, remarksOf } from './citations.ts'
import { escapeHtml } from './escape-html.ts'
import { iriOf } from './iri.ts'
import { jsonText } from './json-text.ts'
import { leftOut } from './left-out.ts'
import type { Publisher } from './publisher.ts'

/** A timeline for a web page: the JSON of TimelineJS. */
export const timelinejs: Publisher = {
  name: 'timelinejs',
  extension: '.json',
  mediaType: 'application/json',
  says: 'a timeline for web pages, as TimelineJS reads it',
  holds: [
    'Each entry is an event; its group is the kind of entry, its text the words of each document.',
    '`display_date` says the date in words, with what is uncertain in it: “about 1990”, “since 2010”, “8 or 9 December 1991”.',
    'All text is escaped: no word of a document becomes markup of the page.',
  ],
  loses: [
    'Entries without a date are left out and counted on the standard error output.',
    '`start_date` is as exact as the date: the first month or year that it may be. Of a time without a beginning it is the end.',
    'Years before the year 1 are astronomical (−43 is 44 BC), as JavaScript counts them; `display_date` has the usual count.',
  ],
  async *write(register, { title, base, remark }) {
    const documents = await documentsOf(register)
    const missing = leftOut()
    yield `{"title":{"text":{"headline":${jsonText(escapeHtml(title))}}},"events":[`
    let separator = '\n'
    for await (const entry of register.entries()) {
      const slide = slideOf(entry, documents, base)
      if (slide === null) {
        missing.count('without a date')
        continue
      }
      yield separator + jsonText(slide)
      separator = ',\n'
    }
    yield '\n]}\n'
    missing.say(remark)
  },
}

function slideOf(entry: RegisterEntry, documents: Documents, base: string): object | null {
  if (entry.date === null) return null
  const { first, last } = edtfBounds(entry.date)
  const start = Number.isFinite(first) ? first : last
  if (!Number.isFinite(start)) return null
  const end = Number.isFinite(last) && last !== start ? last : null
  const precision = precisionOf(entry.date)
  const from = dateOf(dayOfNumber(start), precision)
  const until = end === null ? null : dateOf(dayOfNumber(end), precision)
  const cited = entry.tellings.map((telling) => `<p>${escapeHtml(citationOf(telling, documents))}</p>`)
  const remarks = remarksOf(entry, documents).map((line) => `<p>${escapeHtml(line)}</p>`)
  return {
    unique_id: iriOf(base, 'entry', entry.id),
    start_date: from,
    ...(until === null || jsonText(until) === jsonText(from) ? {} : { end_date: until }),
    display_date: escapeHtml(sayEdtf(entry.date)),
    group: entry.kind,
    text: {
      headline: escapeHtml(entry.summary),
      text: [...cited, ...remarks].join(''),
    },
  }
}

type Precision = 'day' | 'month' | 'year'

// Of an interval or a set the first date tells.
function precisionOf(date: string): Precision {
  const first = date.replace(/^(?:[[{]|\.\.\/?|\/)+/, '')
  if (/^-?[\dX]{4}-\d\d-\d\d/.test(first)) return 'day'
  return /^-?\d{4}-(?:0\d|1[0-2])/.test(first) ? 'month' : 'year'
}

function dateOf({ year, month, day }: CalendarDay, precision: Precision): object {
  if (precision === 'year') return { year }
  return precision === 'month' ? { year, month } : { year, month, day }
}
