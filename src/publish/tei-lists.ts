import { toEdtf } from '../edtf/to-edtf.ts'
import type { RegisterEntity } from '../register/register-entity.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { type Documents, documentName, paragraphsOf, remarksOf, wordsOf } from './citations.ts'
import { dayRange } from './day-range.ts'
import { plainDays } from './plain-days.ts'
import { shortKey } from './short-key.ts'

/** A `date` around words that are XML already. */
export function teiDate(date: string, words: string): string {
  return `<date${datable(date)}>${words}</date>`
}

/** A person, body, state or place in a list of TEI, with its names over time. */
export function teiEntity({ id, kind, name, names, authority, documents }: RegisterEntity): string {
  const [element, nameElement] =
    kind === 'person'
      ? ['person', 'persName']
      : kind === 'place'
        ? ['place', 'placeName']
        : ['org', 'orgName']
  const all = names.some((each) => each.name === name) ? names : [{ name }, ...names]
  const written = all.map(({ name: each, from, until }) => {
    const start = from !== undefined && isPlain(from) ? ` from="${from}"` : ''
    const end = until !== undefined && isPlain(until) ? ` to="${until}"` : ''
    return `<${nameElement}${start}${end}>${escapeXml(each)}</${nameElement}>`
  })
  const type = kind === 'state' ? ' type="state"' : ''
  const idno = authority === null ? '' : `<idno type="authority">${escapeXml(authority)}</idno>`
  const named = documents.map(({ document }) => `#${shortKey('d', document)}`).join(' ')
  const source = named === '' ? '' : ` source="${named}"`
  return `<${element} xml:id="${shortKey('n', id)}"${type}${source}>${written.join('')}${idno}</${element}>\n`
}

/** An entry as an event of TEI, with those who take part, and the words of its documents. */
export function teiEvent(entry: RegisterEntry, documents: Documents): string {
  const parties = entry.parties.map(({ role, name, entity }) => {
    const ref = entity === null ? '' : ` ref="#${shortKey('n', entity)}"`
    return `<note type="${escapeXml(role)}"><name${ref}>${escapeXml(name)}</name></note>`
  })
  const disputed = remarksOf(entry, documents).map((line) => `<note type="remark">${escapeXml(line)}</note>`)
  const place =
    entry.place === null ? '' : `<note type="place"><placeName>${escapeXml(entry.place)}</placeName></note>`
  const sources = entry.tellings.map((telling) => {
    const ranges = paragraphsOf(telling)
      .map((paragraph) => `<citedRange unit="paragraph">${paragraph}</citedRange>`)
      .join('')
    const pointer = documents.has(telling.document) ? `<ref target="#${shortKey('t', telling.id)}"/>` : ''
    return `<bibl><title>${escapeXml(documentName(documents, telling.document))}</title>${ranges}${pointer}<note type="words">${escapeXml(wordsOf(telling))}</note></bibl>`
  })
  const date = entry.date === null ? '' : datable(entry.date)
  return `<event xml:id="${shortKey('e', entry.id)}" type="${entry.kind}" subtype="${entry.status}"${date}><label>${escapeXml(entry.summary)}</label>${place}${parties.join('')}${disputed.join('')}${sources.join('')}</event>\n`
}

function datable(date: string): string {
  const custom = ` when-custom="${escapeXml(date)}"`
  const { startDate, endDate } = plainDays(date)
  if (startDate !== undefined && endDate !== undefined)
    return startDate === endDate
      ? ` when="${startDate}"${custom}`
      : ` from="${startDate}" to="${endDate}"${custom}`
  const edtf = toEdtf(date)
  if (edtf === null) return ''
  const { first, last } = dayRange(edtf)
  const isInTime = (day: string | null) => day !== null && /^(?!0000)\d{4}-/.test(day)
  return `${isInTime(first) ? ` notBefore="${first}"` : ''}${isInTime(last) ? ` notAfter="${last}"` : ''}${custom}`
}

function isPlain(date: string): boolean {
  const { startDate, endDate } = plainDays(date)
  return startDate !== undefined && startDate === endDate
}
