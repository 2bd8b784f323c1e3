import type { Clause } from '../../../clauses/clause.ts'
import { firstFrom } from '../../../clauses/clauses-near.ts'
import type { Argument } from '../../../clauses/node.ts'
import type { Mention } from '../../../names/mention.ts'
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
import { isMission, isRelation } from '../../mission-nouns.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/founding/founded'
const ending = new Set(['dissolve', 'abolish', 'disband', 'liquidate', 'disestablish', 'close', 'dismantle'])
const weak = new Set([
  'open',
  'form',
  'close',
  'begin',
  'start',
  'organize',
  'organise',
  'build',
  'make',
  'set',
])
const foundable = new Set(
  'campaign programme program project initiative network website portal newspaper journal magazine zone school university order award prize fellowship scholarship course chair department faculty house park museum centre center office branch base line service system railway company bank fund group union league party state republic kingdom empire colony settlement city town dynasty monastery theatre orchestra team club corps squadron army fleet force station plant factory capital federation confederation government movement front society process dialogue platform mechanism academy institute council committee commission body secretariat assembly parliament tribunal court ministry agency forum conference foundation association organization organisation alliance bloc community commonwealth protectorate mandate province region diocese church mosque post panel facility taskforce consortium observatory registry'.split(
    ' ',
  ),
)

/** A body, office, network or campaign was established, launched, opened or dissolved. */
export const founded: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'establish',
    'found',
    'create',
    'launch',
    'set',
    'form',
    'open',
    'inaugurate',
    'institute',
    'install',
    'constitute',
    're-found',
    'organize',
    'organise',
    'dissolve',
    'abolish',
    'disband',
    'liquidate',
    'close',
    'build',
    're-establish',
    'reestablish',
    'start',
    'co-found',
    'initiate',
    'reopen',
    'proclaim',
    'charter',
    'disestablish',
  ],
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    if (clause.verb.form === 'gerund') return []
    const patients = openedIn(clause).filter((one) => isFoundable(one, lemma) || isDatedBody(one, clause))
    const founded = patients.length > 0 ? patients : bodyBefore(clause, lemma)
    if (founded.length === 0) return []
    if (
      clause.voice === 'reduced' &&
      founded.every((one) => one.main.isDefinite && one.main.name.split(' ').length < 2) &&
      dateOf(clause, scene) === null
    )
      return []
    const agents = agentOf(clause).filter((one) => !founded.includes(one) && one.main.kind !== 'meeting')
    const initiative = behind(clause, 'on', 'at').flatMap((one) =>
      one.parts[0]?.mention.noun === 'initiative' ? one.parts.slice(1) : [],
    )
    return [
      makeDraft(
        'founding',
        id,
        ending.has(lemma) ? clause.verb.first : (founded[0]?.parts[0]?.mention.head ?? clause.verb.first),
        evidenceOf(clause, scene),
        {
          form: ending.has(lemma) ? 'dissolution' : (founded[0]?.parts[0]?.mention.noun ?? null),
          date: dateOf(clause, scene),
          place: placeOf(clause, id) ?? seatOf(clause, scene),
          parties: [
            ...partiesOf(founded, 'founded'),
            ...partiesOf(agents, 'founder'),
            ...initiative.map((part) => ({
              role: 'founder',
              name: part.mention.name,
              from: [{ start: part.mention.start, end: part.mention.end }],
              mention: part.mention,
            })),
          ],
          title:
            founded[0]?.main.quoted == null
              ? null
              : readFrom(founded[0].main.quoted.title, founded[0].main.quoted, id),
          status: statusOf(clause),
          setting: settingOf(clause),
        },
      ),
    ]
  },
  examples: {
    'The Nordic Grain Office was established in Malmö in 1934 by Norland.':
      'Malmö, 1934. Nordic Grain Office is founded by Norland.',
    'The Maritime Union was dissolved on 3 May 1961.': '1961-05-03. Maritime Union is dissolved.',
  },
}

// A programme or a plan is adopted, but it is founded where it is launched.
function isCampaign(mention: Mention, lemma: string): boolean {
  return (
    lemma === 'launch' &&
    /^(?:programme|program|plan|initiative|campaign|project|strategy)$/.test(mention.noun)
  )
}

// "A commission for trade, scientific and technical cooperation was founded": the body further left.
function bodyBefore(clause: Clause, lemma: string): readonly Argument[] {
  if (clause.voice !== 'passive') return []
  for (let at = clause.at - 1; at >= 0 && at > clause.at - 16; at--) {
    const node = clause.nodes[at]
    if (
      node === undefined ||
      node.kind === 'verb' ||
      node.kind === 'relative' ||
      node.kind === 'subordinator'
    )
      return []
    if (
      node.kind === 'argument' &&
      node.governor === null &&
      node.parts[0]?.mention.kind === 'body' &&
      isFoundable(node, lemma)
    )
      return [node]
  }
  return []
}

// "The group was formed in 1983": a body told before, with the date of its beginning or end.
function isDatedBody(argument: Argument, clause: Clause): boolean {
  const opener = argument.parts[0]?.mention
  const isBody = opener?.kind === 'body' && argument.parts.length === 1 && !isMission(opener)
  const isClosed =
    ending.has(clause.verb.lemma) && foundable.has(opener?.noun ?? '') && argument.parts.length === 1
  return (
    (isBody || isClosed) &&
    clause.voice !== 'active' &&
    clause.times.some((one) => one.time.date !== null && !one.isNested)
  )
}

// "A school opened in Varna": without an object, the subject is what is opened.
function openedIn(clause: Clause): readonly Argument[] {
  const isIntransitive =
    clause.voice === 'active' &&
    clause.object.length === 0 &&
    /^(?:open|close|reopen|start|begin)$/.test(clause.verb.lemma)
  const opensDoors =
    clause.verb.lemma === 'open' && clause.voice === 'active' && clause.object[0]?.main.noun === 'door'
  return isIntransitive || opensDoors ? clause.subject : patientOf(clause)
}

function isFoundable(argument: Argument, lemma: string): boolean {
  const opener = argument.parts[0]?.mention
  if (opener === undefined || isRelation(opener) || isMission(opener)) return false
  const { main } = argument
  if (
    main.kind === 'person' ||
    main.kind === 'meeting' ||
    (main.kind === 'act' && !isCampaign(opener, lemma)) ||
    main.kind === 'people' ||
    (opener.kind === 'act' && !isCampaign(opener, lemma)) ||
    opener.kind === 'post'
  )
    return false
  if (lemma === 'proclaim') return false
  if (isCampaign(opener, lemma)) return true
  if (opener.kind === 'state' && !opener.isNamed && opener.noun !== 'republic' && opener.noun !== 'kingdom')
    return false
  const isNamed =
    opener.isNamed && (opener.kind === 'body' || opener.kind === 'state' || opener.kind === 'thing')
  const isNoun = opener.kind === 'body' || foundable.has(opener.noun)
  if (lemma === 'close' && opener.kind === 'body') return true
  if (weak.has(lemma))
    return (isNoun && (opener.isNamed || !opener.isDefinite)) || (main.quoted !== null && isNoun)
  return isNamed || isNoun || (main.quoted !== null && lemma === 'launch')
}

const seated = new Set(['operate', 'base', 'locate', 'headquarter', 'situate', 'seat'])

// “was established in 2010 and operates in Baku”
function seatOf(clause: Clause, scene: Scene) {
  const next = scene.clauses[firstFrom(scene.clauses, clause.verb.last)]
  return next !== undefined && seated.has(next.verb.lemma) && next.subject[0] === clause.subject[0]
    ? placeOf(next, id)
    : null
}
