import { wordTable } from '../../../text/word-table.ts'
import { clauseHolding } from '../../around-argument.ts'
import { behind, dateOf, readFrom, spanOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import { followersOf, isItemHead, isLine } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/membership/accession'
const nouns = wordTable<string>({
  accession: 'admission',
  admission: 'admission',
  withdrawal: 'withdrawal',
  suspension: 'suspension',
  expulsion: 'suspension',
  readmission: 'admission',
  secession: 'withdrawal',
  accessions: 'admission',
  joining: 'admission',
  entry: 'admission',
  departure: 'withdrawal',
  exit: 'withdrawal',
})

/** An accession or withdrawal told by a noun: “27 April 1999: accession of Georgia as the 41st member”. */
export const accession: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: Object.keys(nouns) },
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    const form = opener === undefined ? undefined : nouns[opener.noun]
    if (opener === undefined || form === undefined) return []
    const followers = followersOf(scene, at)
    // “On 4 May 2004, with the accession of Norland to the union, the treaty was signed”: on the day of its clause.
    const isWith = /^(?:with|upon|by)$/.test(argument.governor ?? '')
    const holding = isWith ? clauseHolding(scene, argument) : null
    const date = followers.date ?? (holding === null ? null : dateOf(holding.clause, scene))
    if (date === null) return []
    const isNew = /^(?:joining|entry|departure|exit)$/.test(opener.noun)
    const member =
      opener.owner ??
      argument.parts.slice(1).find((part) => /state|place|person/.test(part.mention.kind))?.mention ??
      null
    const isTold = isItemHead(scene, at) || isLine(scene)
    // “the withdrawal of troops” is none.
    if (form !== 'admission' && member === null) return []
    if (!isTold && (member === null || (followers.time === null && !isWith))) return []
    const held = clauseHolding(scene, argument)
    const body = scene.nodes
      .slice(at + 1, at + 8)
      .find(
        (node) =>
          node.kind === 'argument' &&
          node.main.kind === 'body' &&
          /^(?:to|from|in|into)$/.test(node.governor ?? ''),
      )
    const quoted = scene.nodes[at + 2]
    const isIntoQuoted =
      quoted?.kind === 'argument' && quoted.governor === 'to' && quoted.main.quoted !== null && isWith
    if ((isNew || (isWith && followers.date === null)) && body === undefined && !isIntoQuoted) return []
    if (isNew && member !== null && !/state|place/.test(member.kind)) return []
    const parties: DraftParty[] =
      member === null ? [] : [{ role: 'member', name: member.name, from: [member], mention: null }]
    if (body?.kind === 'argument')
      parties.push({ role: 'organization', name: body.main.name, from: [body.main], mention: body.main })
    const as = held === null ? [] : behind(held.clause, 'as')
    return [
      makeDraft(
        'membership',
        id,
        opener.head,
        spanOf(scene.text.tokens, argument.first, Math.max(argument.last, followers.last)),
        {
          form,
          date,
          place: followers.place === null ? null : readFrom(followers.place.name, followers.place, id),
          parties,
          post: as[0] === undefined ? null : readFrom(as[0].main.name, as[0].main, id),
        },
      ),
    ]
  },
  examples: {
    '27 April 1999: accession of Norway to the Harbour Council.': '1999-04-27. Norway joins Harbour Council.',
    'On 4 May 2004, with the accession of Norway to the Harbour Council, the fleet grew.':
      '2004-05-04. Norway joins Harbour Council.',
  },
}
