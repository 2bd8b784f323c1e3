import type { Edtf } from '../edtf/edtf.ts'
import { sayEdtf } from '../edtf/say-edtf.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import type { KeptDocument } from '../register/kept-document.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import { type Documents, documentsOf } from './citations.ts'
import { citedAct, webAddress } from './cited-act.ts'
import { jsonText } from './json-text.ts'
import { leftOut } from './left-out.ts'
import { plainDays } from './plain-days.ts'
import type { Publisher } from './publisher.ts'
import { shortKey } from './short-key.ts'

/** A bibliography for Zotero, Pandoc and citeproc: the documents and the acts that they tell, as CSL JSON. */
export const csl: Publisher = {
  name: 'csl',
  extension: '.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  says: 'a bibliography of the documents and of the acts they tell, for Zotero, Pandoc and citeproc',
  holds: [
    'Each document is an item with its name, date, language, address and, in the note, its hash.',
    'Each act (resolution, treaty, statement, law …) is an item with its title, number, date, place and issuers; the note quotes the documents that tell it and says where they disagree.',
    'A date in plain numbers is `date-parts`; any other stands as `literal` in words: “about 1990”, “8 or 9 December 1991”.',
  ],
  loses: [
    'Entries of the ten other kinds are left out and counted on the standard error output.',
    'How each value was got is not told.',
  ],
  async *write(register, { remark }) {
    const documents = await documentsOf(register)
    const missing = leftOut()
    yield '['
    let separator = '\n'
    for (const document of documents.values()) {
      yield separator + jsonText(documentItem(document))
      separator = ',\n'
    }
    for await (const entry of register.entries()) {
      if (entry.kind !== 'act') {
        missing.count('of other kinds than acts')
        continue
      }
      yield separator + jsonText(actItem(entry, documents))
      separator = ',\n'
    }
    yield '\n]\n'
    missing.say(remark)
  },
}

function documentItem({ id, name, source, date, language, hash }: KeptDocument): object {
  const address = webAddress(source)
  const edtf = date === null ? null : toEdtf(date)
  return {
    id: shortKey('document', id),
    type: address === null ? 'document' : 'webpage',
    title: name,
    ...(edtf === null ? {} : { issued: dateOf(edtf) }),
    ...(address === null ? {} : { URL: address }),
    language,
    note: hash,
  }
}

function actItem(entry: RegisterEntry, documents: Documents): object {
  const { title, authors, note } = citedAct(entry, documents)
  return {
    id: shortKey('entry', entry.id),
    type: typeOf(entry.form ?? ''),
    title,
    ...(entry.form === null ? {} : { genre: entry.form }),
    ...(entry.number === null ? {} : { number: entry.number }),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(entry.date === null ? {} : { issued: dateOf(entry.date) }),
    ...(entry.place === null ? {} : { 'event-place': entry.place }),
    ...(entry.status === 'held' ? {} : { status: entry.status }),
    note,
  }
}

function typeOf(form: string): string {
  if (/treaty|agreement|convention|protocol|pact|accord|concordat|armistice/.test(form)) return 'treaty'
  if (/law|decree|constitution|statute|edict|regulation/.test(form)) return 'legislation'
  return /report/.test(form) ? 'report' : 'document'
}

function dateOf(date: Edtf): object {
  const { startDate, endDate } = plainDays(date)
  if (startDate === undefined || endDate === undefined) return { literal: sayEdtf(date) }
  const parts = [startDate, endDate].map((day) => day.split('-').map(Number))
  return { 'date-parts': startDate === endDate ? parts.slice(0, 1) : parts }
}
