import { type CalendarDay, dayNumber, dayOfNumber } from '../edtf/day-number.ts'
import { fourDigits, twoDigits } from '../edtf/two-digits.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import { engineVersion } from '../version.ts'
import { citationOf, type Documents, documentsOf, oneLine, remarksOf } from './citations.ts'
import { type DefiniteDays, definiteDays } from './definite-days.ts'
import { foldLine } from './fold-line.ts'
import { iriOf } from './iri.ts'
import { leftOut } from './left-out.ts'
import type { Publisher } from './publisher.ts'

/** A calendar: RFC 5545, all entries whose days are known. */
export const ical: Publisher = {
  name: 'ical',
  extension: '.ics',
  mediaType: 'text/calendar; charset=utf-8',
  says: 'a calendar of the entries whose days are known',
  holds: [
    'Each entry is a `VEVENT` of whole days; the end is the day after the last, as RFC 5545 wants it.',
    'The description has the words of each document with its name and paragraph, and what the documents disagree about.',
    'What a document plans is `TENTATIVE`, what it tells as held `CONFIRMED`.',
    '`DTSTAMP` is the last change of the workspace, so that the same register gives the same bytes.',
  ],
  loses: [
    'Entries without a date, with a vague one (a month, a year, “about”, open ends), before the year 1, or on whose date the documents disagree: a calendar has no way to say so. They are counted on the standard error output.',
    'What a document denies is left out as well, since a calendar would show it as held.',
    'Control characters, which RFC 5545 forbids, become the replacement character.',
  ],
  async *write(register, { title, base, now, remark }) {
    const documents = await documentsOf(register)
    const stamp = now.replace(/[-:]|\.\d+/g, '')
    const missing = leftOut()
    yield block([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:-//Regesta//Regesta ${engineVersion}//EN`,
      'CALSCALE:GREGORIAN',
      `X-WR-CALNAME:${text(title)}`,
    ])
    for await (const entry of register.entries()) {
      const days = definiteDays(entry)
      if (typeof days === 'string') missing.count(days)
      else if (entry.status === 'denied') missing.count('that the documents deny')
      else yield event(entry, days, { documents, base, stamp })
    }
    yield block(['END:VCALENDAR'])
    missing.say(remark)
  },
}

type Frame = { readonly documents: Documents; readonly base: string; readonly stamp: string }

function event(
  entry: RegisterEntry,
  { first, last }: DefiniteDays,
  { documents, base, stamp }: Frame,
): string {
  const { year, month, day } = last
  const description = [
    ...entry.tellings.map((telling) => citationOf(telling, documents)),
    ...remarksOf(entry, documents),
  ]
  const lines = [
    'BEGIN:VEVENT',
    `UID:${iriOf(base, 'entry', entry.id)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDay(first)}`,
    `DTEND;VALUE=DATE:${basicDay(dayOfNumber(dayNumber(year, month, day) + 1))}`,
    `SUMMARY:${text(entry.summary)}`,
    `DESCRIPTION:${text(description.join('\n'))}`,
  ]
  if (entry.place !== null) lines.push(`LOCATION:${text(entry.place)}`)
  lines.push(
    `CATEGORIES:${entry.kind}`,
    `STATUS:${entry.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  )
  return block(lines)
}

function basicDay({ year, month, day }: CalendarDay): string {
  return `${fourDigits(year)}${twoDigits(month)}${twoDigits(day)}`
}

function block(lines: readonly string[]): string {
  let written = ''
  for (const line of lines) written += `${foldLine(line)}\r\n`
  return written
}

// A line break in a value is written as \n; what else breaks lines is no more than a space.
function text(value: string): string {
  const lines = value.includes('\n') ? value.split('\n').map(oneLine).join('\n') : oneLine(value)
  if (!risky.test(lines)) return lines
  return lines
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(controls, '\ufffd')
    .toWellFormed()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const risky = /[\\;,\u0000-\u001f\u007f-\u009f\ud800-\udfff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u001f\u007f-\u009f]/g
