import { sayEdtf } from '../edtf/say-edtf.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import type { DatedName } from '../names/entity.ts'
import type { Register } from '../register/register.ts'
import type { RegisterEntity } from '../register/register-entity.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { engineVersion } from '../version.ts'
import { type Documents, documentName, documentsOf, paragraphsOf, remarksOf, wordsOf } from './citations.ts'
import { folderOf } from './folder-of.ts'
import { leftOut } from './left-out.ts'
import { plainDays } from './plain-days.ts'
import type { Publisher, PublishOptions, SideFile } from './publisher.ts'
import { shortKey } from './short-key.ts'

/** Records of bodies with their names over time for archives: EAC-CPF 2.0, a file a body. */
export const eac: Publisher = {
  name: 'eac',
  extension: '',
  mediaType: 'application/xml',
  says: 'authority records of bodies with their dated names, for archives (EAC-CPF 2.0)',
  holds: [
    'A folder with a file for each body: its names with the dates of their use, and as sources the documents that name it, each with its hash, and the authority record.',
    'Entries that found, dissolve or rename a body, and those in which others join or leave it, stand in its `chronList` with the words of the documents.',
    '`schemas/register-eac.rng` is the part of EAC-CPF that every file keeps to.',
  ],
  loses: [
    'Entries of other kinds, and those that name no body of the register, are left out and counted on the standard error output.',
    'EAC-CPF has no place for who says which where documents disagree: the `chronItem` says it in words.',
    'Persons and states have no records.',
  ],
  write: (register, options) => folderOf(recordsOf(register, options), options.beside),
}

const shownKinds: ReadonlySet<string> = new Set(['founding', 'renaming', 'membership'])

async function* recordsOf(
  register: Register,
  { now, remark, part }: PublishOptions,
): AsyncIterable<SideFile> {
  const documents = await documentsOf(register)
  const bodies = new Set<string>()
  for await (const { id, kind } of register.entities()) if (kind === 'body') bodies.add(id)
  const missing = leftOut()
  const told = new Map<string, RegisterEntry[]>()
  for await (const entry of register.entries()) {
    const about = bodiesOf(entry).filter((body) => bodies.has(body))
    if (!shownKinds.has(entry.kind)) missing.count('of other kinds than founding, renaming and membership')
    else if (about.length === 0) missing.count('that found, rename or join no body of the register')
    else if (part === undefined) for (const body of about) told.set(body, [...(told.get(body) ?? []), entry])
  }
  for await (const entity of register.entities()) {
    if (entity.kind !== 'body') continue
    const entries = [...(told.get(entity.id) ?? [])]
    if (part !== undefined)
      for await (const entry of part('entity', entity.id))
        if (shownKinds.has(entry.kind) && bodiesOf(entry).includes(entity.id)) entries.push(entry)
    const name = `${shortKey('body', entity.id)}.xml`
    yield { name, text: recordOf(entity, entries, documents, now) }
  }
  missing.say(remark)
}

function bodiesOf({ parties }: RegisterEntry): string[] {
  return [...new Set(parties.flatMap(({ entity }) => (entity === null ? [] : [entity])))]
}

function recordOf(
  entity: RegisterEntity,
  entries: readonly RegisterEntry[],
  documents: Documents,
  now: string,
): string {
  const named = new Set([
    ...entity.documents.map(({ document }) => document),
    ...entries.flatMap(({ tellings }) => tellings.map(({ document }) => document)),
  ])
  const sources = [...named].sort().map((document, index) => ({ document, id: `source${index + 1}` }))
  const sourceIds = new Map(sources.map(({ document, id }) => [document, id]))
  const refersTo = [...(entity.authority === null ? [] : ['authority']), ...sourceIds.values()].join(' ')
  const asserted = refersTo === '' ? '' : ` sourceReference="${refersTo}"`
  const names =
    entity.names.length === 0 || !entity.names.some(({ name }) => name === entity.name)
      ? [{ name: entity.name }, ...entity.names]
      : entity.names
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<eac xmlns="https://archivists.org/ns/eac/v2">',
    '<control maintenanceStatus="derived">',
    `<recordId>${escapeXml(entity.id)}</recordId>`,
    '<maintenanceAgency><agencyName>Regesta</agencyName></maintenanceAgency>',
    '<maintenanceHistory><maintenanceEvent maintenanceEventType="derived">' +
      `<agent agentType="machine">Regesta ${engineVersion}</agent>` +
      `<eventDateTime standardDateTime="${escapeXml(now)}">${escapeXml(now)}</eventDateTime></maintenanceEvent></maintenanceHistory>`,
    ...sourceList(entity, sources, documents),
    '</control>',
    '<cpfDescription>',
    '<identity>',
    '<entityType value="corporateBody"/>',
    ...names.map((name) => nameEntry(name, entity.name, asserted)),
    '</identity>',
    ...chronology(entries, sourceIds, documents),
    '</cpfDescription>',
    '</eac>',
    '',
  ].join('\n')
}

function sourceList(
  { authority }: RegisterEntity,
  sources: readonly { readonly document: string; readonly id: string }[],
  documents: Documents,
): string[] {
  const known =
    authority === null
      ? []
      : [`<source id="authority"><reference>Authority record ${escapeXml(authority)}</reference></source>`]
  const listed = sources.map(
    ({ document, id }) =>
      `<source id="${id}"><reference>${escapeXml(documentName(documents, document))}</reference><descriptiveNote><p>${escapeXml(documents.get(document)?.hash ?? document)}</p></descriptiveNote></source>`,
  )
  return known.length + listed.length === 0 ? [] : ['<sources>', ...known, ...listed, '</sources>']
}

function nameEntry({ name, from, until }: DatedName, preferred: string, asserted: string): string {
  const start = from === undefined ? '' : dateElement('fromDate', from)
  const end = until === undefined ? '' : dateElement('toDate', until)
  const used = start + end === '' ? '' : `<useDates><dateRange>${start}${end}</dateRange></useDates>`
  return `<nameEntry status="${name === preferred ? 'authorized' : 'alternative'}"${asserted}><part>${escapeXml(name)}</part>${used}</nameEntry>`
}

function chronology(
  entries: readonly RegisterEntry[],
  sources: ReadonlyMap<string, string>,
  documents: Documents,
): string[] {
  if (entries.length === 0) return []
  return [
    '<description>',
    '<biogHist>',
    '<chronList>',
    ...entries.map((entry) => chronItem(entry, sources, documents)),
    '</chronList>',
    '</biogHist>',
    '</description>',
  ]
}

function chronItem(entry: RegisterEntry, sources: ReadonlyMap<string, string>, documents: Documents): string {
  const ids = [...new Set(entry.tellings.map(({ document }) => sources.get(document) ?? ''))]
  const words = entry.tellings
    .map(
      (each) =>
        `${sources.get(each.document)}, paragraph ${paragraphsOf(each).join(', ')}: “${wordsOf(each)}”`,
    )
    .join('; ')
  const date = entry.date === null ? '<date>undated</date>' : dateElement('date', entry.date)
  return `<chronItem sourceReference="${ids.join(' ')}">${date}<event>${escapeXml([`${entry.summary} [${words}]`, ...remarksOf(entry, documents)].join(' '))}</event></chronItem>`
}

function dateElement(element: 'date' | 'fromDate' | 'toDate', date: string): string {
  const edtf = toEdtf(date)
  const { startDate, endDate } = plainDays(date)
  const standard = startDate !== undefined && startDate === endDate ? ` standardDate="${startDate}"` : ''
  return `<${element}${standard}>${escapeXml(edtf === null ? date : sayEdtf(edtf))}</${element}>`
}
