import { chainName } from '../../../clauses/chain-name.ts'
import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import {
  agentOf,
  behind,
  dateOf,
  evidenceOf,
  partiesOf,
  patientOf,
  placeOf,
  readFrom,
  settingOf,
  statusOf,
} from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/membership/became-member'
const legislatures =
  /parliament|assembly|senate|congress|duma|majlis|mejlis|house|chamber|diet|council|knesset|commons|lords/i

/** Someone became, was admitted or elected a member: “It was accepted as a full member of the union.” */
export const becameMember: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'become',
    'accept',
    'readmit',
    're-admit',
    'admit',
    'elect',
    'be',
    'receive',
    'obtain',
    'gain',
    'get',
    'grant',
    'acquire',
    'give',
    'remain',
    're-elect',
    'choose',
    'recognize',
    'hold',
    'have',
    'enjoy',
    'possess',
  ],
  draft: (clause, scene) => {
    const status = memberPhrase(clause)
    if (status === null) return []
    const opener = status.parts[0]?.mention
    if (opener === undefined) return []
    const { lemma } = clause.verb
    const date = dateOf(clause, scene)
    if (clause.verb.form !== 'finite' || (lemma === 'be' && date === null)) return []
    if (
      lemma === 'be' &&
      (clause.verb.isFuture || /^(?:is|are)$/i.test(scene.text.tokens[clause.verb.first]?.word.lower ?? ''))
    )
      return []
    // “has held observer status since 2011”: told with its beginning, or it is only a state.
    const isHeld = /^(?:hold|have|enjoy|possess)$/.test(lemma)
    if (
      isHeld &&
      (!/^(?:status|membership)$/.test(opener.noun) ||
        !clause.times.some((one) => one.time.relation === 'since' && one.time.date !== null))
    )
      return []
    const organization = status.parts[1]?.mention ?? null
    const isPerson = clause.subject[0]?.main.kind === 'person'
    if (
      isPerson &&
      organization !== null &&
      legislatures.test(organization.name) &&
      !/honorary|full|corresponding/i.test(opener.name)
    )
      return []
    const members =
      clause.voice === 'active' &&
      lemma !== 'accept' &&
      lemma !== 'admit' &&
      lemma !== 'readmit' &&
      lemma !== 'grant' &&
      lemma !== 'elect' &&
      lemma !== 'give'
        ? agentOf(clause)
        : patientOf(clause)
    const isStatus = opener.noun === 'status' || opener.noun === 'membership'
    return [
      makeDraft('membership', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'admission',
        date,
        place: placeOf(clause, id),
        parties: [
          ...partiesOf(
            members.filter((one) => one !== status),
            'member',
          ),
          ...(organization === null
            ? partiesOf(
                behind(clause, 'in', 'at', 'with').filter((one) => one.main.kind === 'body'),
                'organization',
              )
            : [
                {
                  role: 'organization',
                  name: organizationName(status, scene),
                  from: [{ start: organization.start, end: organization.end }],
                  mention: organization,
                },
              ]),
        ],
        status: statusOf(clause),
        post: readFrom(
          isStatus ? opener.name : opener.name.replace(/^(?:a|an|the)\s+/i, ''),
          { start: opener.start, end: opener.end },
          id,
        ),
        setting: settingOf(clause),
      }),
    ]
  },
  examples: {
    'On 3 May 1954, Norland was admitted as a full member of the Northern Council.':
      '1954-05-03. Norland becomes full member of Northern Council.',
    'The Harbour Union has held observer status at the Maritime Assembly since 9 March 2011.':
      '2011-03-09. Harbour Union obtains observer status in Maritime Assembly.',
    'In 1992 Sudland was granted observer status in the Maritime Union.':
      '1992. Sudland obtains observer status in Maritime Union.',
  },
}

function memberPhrase(clause: Clause): Argument | null {
  const candidates = [
    ...(clause.voice === 'active' ? [] : clause.subject),
    ...clause.object,
    ...(clause.second === null ? [] : [clause.second]),
    ...behind(clause, 'as'),
  ]
  return candidates.find((one) => isMembership(one)) ?? null
}

function isMembership(argument: Argument): boolean {
  const opener = argument.parts[0]?.mention
  if (opener === undefined) return false
  if (
    opener.noun === 'member' ||
    (opener.noun === 'partner' && /dialogue|associate|observer/i.test(opener.name)) ||
    opener.noun === 'observer' ||
    opener.noun === 'membership'
  )
    return true
  if (
    opener.noun === 'state' &&
    /\b(?:member|participating|contracting|signatory|associate|observer) state\b/i.test(opener.name)
  )
    return true
  const second = argument.parts[1]?.mention.noun ?? ''
  if (opener.noun === 'status' && /observer|member|partner|associate/.test(second)) return true
  return opener.noun === 'status' && /observer|member|partner|guest|consultative/i.test(opener.name)
}

// “the Islamic Development Bank (IDB) of Norland”: what stands behind the short form is no part of the name.
function organizationName(status: Argument, scene: Scene): string {
  const [first, next] = status.parts.slice(1)
  const isHung =
    first !== undefined &&
    next?.mention.kind === 'state' &&
    /\(\p{Lu}{2,10}\)/u.test(scene.text.text.slice(first.mention.start, next.mention.start))
  return isHung ? first.mention.name : chainName(status.parts.slice(1))
}
