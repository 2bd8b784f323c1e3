import { sayEdtf } from '../edtf/say-edtf.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import { type Documents, documentsOf, oneLine, paragraphsOf, wordsOf } from './citations.ts'
import { webAddress } from './cited-act.ts'
import { type Claim, claimsAbout, sayersOf } from './claims.ts'
import { leftOut } from './left-out.ts'
import type { Publisher } from './publisher.ts'
import { wikibaseTimes } from './wikibase-time.ts'

/** Statements for Wikidata, each with its references and rank: QuickStatements, version 1. */
export const quickstatements: Publisher = {
  name: 'quickstatements',
  extension: '.tsv',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  says: 'statements for Wikidata with references and ranks, for QuickStatements',
  holds: [
    'Each entry is a new item: its label the summary, `P31` meeting or occurrence, its date as `P585` or `P580` and `P582` with precision, `P1480` where it is “about” or “possibly”.',
    'Places, conveners and others who take part stand as an unknown value with the name by which they are stated (`P1932`): match them to items before you send the batch.',
    'Every statement has its references: a block for each document, with its title (`P1476`), address (`P854`), paragraph (`P958`) and words (`P1683`).',
    'Where documents disagree each value is a statement with its own references, all of normal rank; what a document denies is deprecated. Ranks stand where QuickStatements 3 reads them.',
  ],
  loses: [
    'What is only planned is left out and counted: Wikidata tells what was.',
    'Wikidata has no date that is one of several, none that is open at an end alone without losing the other, and no seasons: such parts of a date are left away.',
    'A value that a person gave and no document has is left away: it has no reference.',
    'Roles other than that of the convener become “participant”.',
    'The line format has no escape for `|`, which becomes `｜`; labels are cut at 250 characters and texts at 1,500, Wikidata’s limits.',
  ],
  async *write(register, { remark }) {
    const documents = await documentsOf(register)
    const missing = leftOut()
    for await (const entry of register.entries()) {
      if (entry.status === 'planned') missing.count('that the documents only plan')
      else yield itemOf(entry, documents)
    }
    missing.say(remark)
  },
}

type Said = Pick<Claim, 'tellings'>

function itemOf(entry: RegisterEntry, documents: Documents): string {
  const everyone: Said = { tellings: entry.tellings }
  const lines = ['CREATE', `LAST\tLen\t${quoted(entry.summary, 250)}`, `LAST\tDen\t${describe(entry)}`]
  const rank = entry.status === 'denied' ? 'R-' : 'R0'
  const state = (property: string, value: string, said: Said, qualifiers: readonly string[] = []) => {
    // What only a person gave has no document to refer to.
    if (said.tellings.length === 0) return
    lines.push(['LAST', property, value, rank, ...qualifiers, ...references(said, documents)].join('\t'))
  }
  const named = (property: string, name: string, said: Said) =>
    state(property, 'somevalue', said, ['P1932', quoted(name)])

  state('P31', entry.kind === 'meeting' ? 'Q2761147' : 'Q1190554', everyone)
  for (const claim of claimsAbout(entry, 'date')) {
    const date = toEdtf(String(claim.value))
    for (const { property, time, isApproximate, isUncertain } of date === null ? [] : wikibaseTimes(date))
      state(property, time, claim, [
        ...(isApproximate ? ['P1480', 'Q5727902'] : []),
        ...(isUncertain ? ['P1480', 'Q18122778'] : []),
      ])
  }
  for (const claim of claimsAbout(entry, 'place')) named('P276', String(claim.value), claim)
  for (const claim of claimsAbout(entry, 'title'))
    state('P1476', `${languageOf(claim, documents)}:${quoted(String(claim.value))}`, claim)
  for (const claim of claimsAbout(entry, 'ordinal')) state('P1545', quoted(String(claim.value)), claim)
  for (const party of entry.parties)
    named(party.role === 'convener' ? 'P664' : 'P710', party.name, sayersOf(entry, party))
  return `${lines.join('\n')}\n`
}

function describe({ kind, form, date }: RegisterEntry): string {
  const when = date === null ? '' : `, ${sayEdtf(date)}`
  return quoted(`${form ?? kind}${when}`, 250)
}

function references({ tellings }: Said, documents: Documents): string[] {
  return tellings.flatMap((telling, index) => {
    const document = documents.get(telling.document)
    const language = languageTag(document?.language ?? 'und')
    const address = webAddress(document?.source ?? null)
    const title = `${language}:${quoted(document?.name ?? telling.document)}`
    return [
      index === 0 ? 'S1476' : '!S1476',
      title,
      ...(address === null ? [] : ['S854', quoted(address)]),
      ...paragraphsOf(telling).flatMap((paragraph) => ['S958', quoted(String(paragraph))]),
      'S1683',
      `${language}:${quoted(wordsOf(telling))}`,
    ]
  })
}

function languageOf({ tellings }: Said, documents: Documents): string {
  const [first] = tellings
  return languageTag((first === undefined ? undefined : documents.get(first.document)?.language) ?? 'und')
}

function languageTag(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-')
  return /^[a-z]{2,3}$/.test(primary) ? primary : 'und'
}

// Within a line a tab or “|” parts columns, and “||” lines.
function quoted(text: string, most = 1500): string {
  const line = oneLine(text.toWellFormed())
    .replaceAll('|', '｜')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Wikidata takes none.
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
  return `"${line.length > most ? `${line.slice(0, most - 1).toWellFormed()}…` : line}"`
}
