import { wordTable } from '../../../text/word-table.ts'
import { clauseHolding } from '../../around-argument.ts'
import { partiesOf, readFrom, spanOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import { followersOf, isItemHead, isLine } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/act/act-of'
const nouns = wordTable<string>({
  ratification: 'ratification',
  signature: 'signature',
  signing: 'signing',
  adoption: 'adoption',
  denunciation: 'denunciation',
  application: 'application',
  invitation: 'invitation',
  proclamation: 'proclamation',
  publication: 'publication',
  abolition: 'abolition',
  declaration: 'declaration',
  conclusion: 'conclusion',
  promulgation: 'promulgation',
  abrogation: 'abrogation',
  judgment: 'judgment',
  judgement: 'judgment',
  verdict: 'verdict',
})

/** What was done with an act, told by a noun: “20 May 1999: ratification of the Convention”. */
export const actOf: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: [...Object.keys(nouns), 'force', 'entry'] },
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    // “in force from 1 April 2006”
    const inForce = opener?.noun === 'force' && argument.governor === 'in'
    const isForce = opener?.noun === 'entry' && scene.nodes[at + 1]?.kind === 'preposition'
    const form =
      opener === undefined
        ? undefined
        : inForce
          ? 'entry into force'
          : isForce
            ? intoForce(scene.nodes[at + 2])
            : nouns[opener.noun]
    if (opener === undefined || form === undefined) return []
    const followers = followersOf(scene, at)
    if (followers.date === null || opener.isNamed) return []
    const held = clauseHolding(scene, argument)
    const isTold =
      isItemHead(scene, at) ||
      isLine(scene) ||
      (held !== null &&
        held.part === 'subject' &&
        /^(?:take|occur|follow|come|be)$/.test(held.clause.verb.lemma)) ||
      isForce ||
      inForce
    if (!isTold) return []
    const act = argument.parts.slice(1).find((part) => part.mention.kind === 'act')?.mention
    const owner = opener.owner
    const parties: DraftParty[] = [
      ...partiesOf(followers.by, 'issuer'),
      ...(owner === null ? [] : [{ role: 'issuer', name: owner.name, from: [owner], mention: null }]),
    ]
    return [
      makeDraft(
        'act',
        id,
        opener.head,
        spanOf(scene.text.tokens, argument.first, Math.max(argument.last, followers.last)),
        {
          form,
          date: followers.date,
          place: followers.place === null ? null : readFrom(followers.place.name, followers.place, id),
          title: act?.isNamed === true ? readFrom(act.name, act, id) : null,
          parties,
        },
      ),
    ]
  },
  examples: {
    '20 May 1999: ratification of the Convention by the parliament.':
      '1999-05-20. Ratification “Convention” by parliament.',
    'The entry into force of the amendments on 1 March 1990 changed little.': '1990-03-01. Entry into force.',
  },
}

function intoForce(
  node: { readonly kind: string; readonly main?: { readonly noun: string } } | undefined,
): string | undefined {
  return node?.main?.noun === 'force' || node?.main?.noun === 'effect' ? 'entry into force' : undefined
}
