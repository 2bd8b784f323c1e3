import type { KeptDocument } from '../register/kept-document.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import { type Documents, documentsOf } from './citations.ts'
import { citedAct, webAddress } from './cited-act.ts'
import { escapeTex } from './escape-tex.ts'
import { leftOut } from './left-out.ts'
import { plainDays } from './plain-days.ts'
import type { Publisher } from './publisher.ts'
import { shortKey } from './short-key.ts'

/** A bibliography for LaTeX: the documents and the acts that they tell, as BibTeX and biblatex read it. */
export const bibtex: Publisher = {
  name: 'bibtex',
  extension: '.bib',
  mediaType: 'application/x-bibtex',
  says: 'a bibliography of the documents and of the acts they tell, for LaTeX',
  holds: [
    'Each document and each act is a `@misc`, with the same values as in `csl`.',
    '`date` is the EDTF date, which biblatex reads with its uncertainty; `year` is there for old BibTeX where the year is plain.',
    'All characters that TeX would run are written as what they show.',
  ],
  loses: [
    'Entries of the ten other kinds are left out and counted on the standard error output.',
    'A date that biblatex cannot read (a set of dates, a year before 1) stands in the note only.',
  ],
  async *write(register, { remark }) {
    const documents = await documentsOf(register)
    const missing = leftOut()
    yield '% Made by Regesta. Encoding: UTF-8\n'
    for (const document of documents.values()) yield documentRecord(document)
    for await (const entry of register.entries()) {
      if (entry.kind === 'act') yield actRecord(entry, documents)
      else missing.count('of other kinds than acts')
    }
    missing.say(remark)
  },
}

type Field = readonly [name: string, value: string | null]

function documentRecord({ id, name, source, date, language, hash }: KeptDocument): string {
  const address = webAddress(source)
  return record(shortKey('document', id), [
    ['title', `{${escapeTex(name)}}`],
    ...dateFields(date),
    ['url', address === null ? null : plainAddress(address)],
    ['langid', escapeTex(language)],
    ['note', escapeTex(hash)],
  ])
}

function actRecord(entry: RegisterEntry, documents: Documents): string {
  const { title, authors, note } = citedAct(entry, documents)
  const dated = dateFields(entry.date)
  const spoken = entry.date === null || dated.length > 0 ? '' : `Date: ${entry.date}; `
  return record(shortKey('entry', entry.id), [
    ['author', authors.length === 0 ? null : authors.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', entry.form === null ? null : escapeTex(entry.form)],
    ['number', entry.number === null ? null : escapeTex(entry.number)],
    ...dated,
    ['address', entry.place === null ? null : escapeTex(entry.place)],
    ['note', escapeTex(spoken + note)],
  ])
}

function dateFields(date: string | null): Field[] {
  if (date === null || !/^(?:\.\.|[1-9][\dX]{3})[-\dX~?%/.]*$/.test(date)) return []
  const year = plainDays(date).startDate?.slice(0, 4) ?? null
  return [
    ['date', date],
    ['year', year],
  ]
}

function record(key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]))
  return `@misc{${key},\n${lines.join('')}}\n`
}

// An address is taken letter by letter, but its braces would still be counted.
function plainAddress(address: string): string {
  return encodeURI(address.toWellFormed())
    .replace(/%25(?=[\dA-Fa-f]{2})/g, '%')
    .replace(/[{}\\^~]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`)
}
