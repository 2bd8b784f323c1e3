import { listStartingAt } from '../../../clauses/argument-list.ts'
import { chainName } from '../../../clauses/chain-name.ts'
import type { Clause } from '../../../clauses/clause.ts'
import { nearestBefore } from '../../../clauses/clauses-near.ts'
import type { Argument } from '../../../clauses/node.ts'
import type { Mention } from '../../../names/mention.ts'
import { ordinalOfWord } from '../../../text/ordinals.ts'
import { numberOfRoman } from '../../../text/roman.ts'
import { clauseHolding, titleOf, withLeaders } from '../../around-argument.ts'
import {
  agentOf,
  behind,
  dateOf,
  ownDateOf,
  partiesOf,
  placeOf,
  readFrom,
  settingOf,
  spanOf,
} from '../../clause-values.ts'
import { type Draft, type DraftParty, makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import type { NounPattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/meeting/named'

/** Verbs that say of a meeting that it was held. */
const holding = new Set([
  'hold',
  'take',
  'convene',
  'open',
  'host',
  'organize',
  'organise',
  'stage',
  'begin',
  'start',
  'conclude',
  'end',
  'close',
  'occur',
  'conduct',
  'inaugurate',
  'attend',
  'join',
  'chair',
  'preside',
  'plan',
  'schedule',
  'postpone',
  'cancel',
  'celebrate',
  'mark',
  'gather',
  'address',
  'have',
  'be',
  'participate',
  'call',
  'summon',
  'dedicate',
  'meet',
  'assemble',
  'arrange',
  'sit',
  'co-host',
])
const planning = new Set(['plan', 'schedule', 'postpone', 'expect', 'intend', 'propose'])
const plurals = new Set(['games', 'talks', 'negotiations', 'consultations'])
const marking = new Set(['follow', 'mark', 'celebrate', 'commemorate', 'accompany', 'precede'])
const attending = new Set(['attend', 'lead', 'head', 'chair', 'address'])
const settings = new Set(['at', 'during', 'in', 'within', 'to', 'for', 'of'])

/** A meeting named with its number, its date, its place or its title: “the 5th summit in Dakar”. */
export const meetingNamed: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['meeting'] },
  draft: (argument, at, scene) => {
    const meeting = argument.parts[0]?.mention
    if (
      meeting === undefined ||
      meeting.kind !== 'meeting' ||
      isPlural(meeting, scene) ||
      (argument.parts[0]?.number ?? 1) > 1
    )
      return []
    const followers = followersOf(scene, at)
    const held = clauseHolding(scene, argument)
    const clause = held?.clause ?? null
    const isNext =
      held?.part === 'complement' && argument.governor === 'by' && marking.has(clause?.verb.lemma ?? '')
    const isHeld =
      (clause !== null && isNext) ||
      (clause !== null &&
        held?.part !== 'complement' &&
        (holding.has(clause.verb.lemma) ||
          // “In Bergen passed the meeting of the council.”
          (clause.verb.lemma === 'pass' && clause.subject.length === 0) ||
          (held?.part === 'subject' &&
            clause.voice === 'active' &&
            clause.object.length > 0 &&
            ownDateOf(clause) !== null)))
    const isSetting =
      held?.part === 'complement' && argument.governor !== null && settings.has(argument.governor)
    const title = titleOf(scene.nodes, at)
    const own = followers.date ?? (isHeld && clause !== null ? ownDateOf(clause) : null)
    const place =
      followers.place !== null
        ? readFrom(followers.place.name, followers.place, id)
        : isHeld && clause !== null
          ? placeOf(clause, id)
          : null
    // “The centre was opened on 4 June; its opening ceremony was attended by many.”
    const isIts = isHeld && /^(?:its|their)$/.test(meeting.determiner ?? '') && meeting.name.includes(' ')
    if (isAnaphor(meeting, argument) && !isIts && own === null && place === null && title === null) return []
    const date =
      own ??
      (isIts && clause !== null ? dateBefore(clause, scene) : null) ??
      (clause !== null && (isHeld || isSetting) ? dateOf(clause, scene) : null)
    const isNamed = meeting.ordinal !== null || (meeting.isNamed && !isBareName(meeting))
    if (!isNamed && date === null && place === null && title === null) return []
    if (
      meeting.name.split(' ').length === 1 &&
      !isHeld &&
      followers.time === null &&
      followers.place === null &&
      meeting.ordinal === null &&
      title === null
    )
      return []
    if (date === null && place === null && title === null && !isHeld && !scene.sentence.isHeading) return []
    const { tokens } = scene.text
    return [
      makeDraft(
        'meeting',
        id,
        meeting.head,
        spanOf(tokens, argument.first, Math.max(argument.last, followers.last, title?.last ?? 0)),
        {
          form: formOfMeeting(meeting),
          date,
          place,
          ordinal: meeting.ordinal === null ? null : readFrom(meeting.ordinal.number, meeting.ordinal, id),
          series: seriesOf(argument, id),
          title: title === null ? null : readFrom(title.title, title.span, id),
          parties: [
            ...conveners(argument),
            ...participants(argument, at, scene, clause, held?.part ?? null),
            ...partiesOf(followers.by, attending.has(followers.agency ?? '') ? 'participant' : 'convener'),
          ],
          status:
            clause !== null && isHeld
              ? planning.has(clause.verb.lemma)
                ? 'planned'
                : clause.verb.isNegated
                  ? 'denied'
                  : clause.verb.isFuture
                    ? 'planned'
                    : 'held'
              : 'held',
          setting: clause !== null && isHeld && settingOf(clause) !== meeting.head ? settingOf(clause) : null,
          isWeak: !isNamed && !isHeld && followers.time === null && title === null,
        },
      ),
    ]
  },
  examples: {
    'The 4th summit of the Nordic Union was held in Oslo on 3 May 1999.':
      'Oslo, 1999-05-03. The 4th summit of the Nordic Union is held.',
    'A resolution on fisheries was adopted at the IX session of the Maritime Council in Lisbon in June 1987.':
      [
        'Lisbon, 1987-06. The resolution is adopted by Maritime Council.',
        'Lisbon, 1987-06. The 9th session of the Maritime Council is held.',
      ],
  },
}

// The day of what a meeting belongs to: the clause before in the same sentence.
function dateBefore(clause: Clause, scene: Scene): Draft['date'] {
  const before = nearestBefore(scene.clauses, clause, (other) => other.verb.form === 'finite')
  return before === null ? null : ownDateOf(before)
}

function isPlural(meeting: Mention, scene: Scene): boolean {
  const word = scene.text.tokens[meeting.head]?.word
  return (
    word !== undefined && word.lower !== meeting.noun && word.lower.endsWith('s') && !plurals.has(word.lower)
  )
}

// “the meeting”, “this conference”: what was told before.
function isAnaphor(meeting: Mention, argument: Argument): boolean {
  return (
    meeting.isDefinite &&
    meeting.ordinal === null &&
    argument.parts.length === 1 &&
    (meeting.names.length === 0 || meeting.name.split(' ').length < 2)
  )
}

// A single capitalised noun such as "Congress" or "Conference" names nothing by itself.
function isBareName(meeting: Mention): boolean {
  return (
    meeting.name.split(/\s+/).length < 2 ||
    (meeting.noun === 'congress' && meeting.name.split(/\s+/).length < 3)
  )
}

/** The form of a meeting: its noun with "extraordinary", "ministerial", "high-level" and the like before it. */
function formOfMeeting(meeting: Mention): string {
  const before =
    /\b(extraordinary|emergency|special|ministerial|high-level|founding|coordination|annual|plenary|opening|presentation|international)\s+\S+$/i.exec(
      meeting.name.toLowerCase(),
    )
  return before?.[1] === undefined || before[1] === 'international'
    ? meeting.noun
    : `${before[1]} ${meeting.noun}`
}

function seriesOf(argument: Argument, by: string): Draft['series'] {
  const meeting = argument.parts[0]?.mention
  if (meeting === undefined) return null
  const chain = argument.parts.filter((part) => part.quotation === null)
  if (meeting.ordinal === null && !meeting.isNamed && chain.length < 2) return null
  const name = withoutNumber(meeting)
  // "the 38th session of the Council": the series is the council's.
  const isOfBody = /^(?:session|meeting)$/i.test(name) && chain.length > 1
  const tail = chainName(chain.slice(1))
  const series = isOfBody
    ? tail
    : [name, tail].filter((one) => one !== '').join(` ${chain[1]?.link ?? 'of'} `)
  return series === '' ? null : readFrom(series, { start: meeting.start, end: meeting.end }, by)
}

function withoutNumber(mention: Mention): string {
  const { name, ordinal } = mention
  if (ordinal === null) return name
  const words = name.split(' ')
  const at = words.findIndex(
    (word) =>
      /\d(?:st|nd|rd|th)$/i.test(word) ||
      numberOfRoman(word) !== undefined ||
      ordinalOfWord(word.slice(word.lastIndexOf('-') + 1).toLowerCase()) !== undefined,
  )
  return words.slice(at + 1).join(' ')
}

// The outermost body of the chain: the OIC of "the 38th session of the Council of Ministers of the OIC".
function conveners(argument: Argument): DraftParty[] {
  for (const part of argument.parts.toReversed()) {
    if (part.quotation !== null) continue
    const named = part.mention.names.find((name) => name.kind === 'body')
    if (named !== undefined) return [partyOfName(named.name, named.start, named.end)]
    const isOther =
      part !== argument.parts[0] && part.mention.kind === 'body' && part.mention.noun !== 'government'
    if (isOther) return partiesOfMention(part.mention)
  }
  return []
}

function partiesOfMention(mention: Mention): DraftParty[] {
  return [
    { role: 'convener', name: mention.name, from: [{ start: mention.start, end: mention.end }], mention },
  ]
}

function partyOfName(name: string, start: number, end: number): DraftParty {
  return { role: 'convener', name, from: [{ start, end }], mention: null }
}

function participants(
  argument: Argument,
  at: number,
  scene: Scene,
  clause: Clause | null,
  part: string | null,
): DraftParty[] {
  const parties: DraftParty[] = []
  const closing = argument.parts.at(-1)?.mention
  const chain = argument.parts.slice(1).map((one) => one.mention)
  if (
    closing !== undefined &&
    chain.length > 0 &&
    (closing.kind === 'state' || closing.kind === 'people') &&
    chain.some((one) => one.kind === 'post' || one.kind === 'state')
  ) {
    // "of the foreign ministers of A, B and C"
    const rest = listStartingAt(scene.nodes, at).list.slice(1)
    parties.push({
      role: 'participant',
      name: closing.name,
      from: [{ start: closing.start, end: closing.end }],
      mention: closing,
    })
    parties.push(
      ...partiesOf(
        rest.filter(
          (one) => one.main.kind === 'state' || one.main.kind === 'place' || one.main.kind === 'thing',
        ),
        'participant',
      ),
    )
  }
  const next = scene.nodes[at + 1]
  const partner = scene.nodes[at + 2]
  if (
    next?.kind === 'preposition' &&
    (next.word === 'between' || next.word === 'with') &&
    partner?.kind === 'argument'
  ) {
    parties.push(...partiesOf(listStartingAt(scene.nodes, at + 2).list, 'participant'))
  }
  if (clause === null) return parties
  const { lemma } = clause.verb
  const attends =
    lemma === 'attend' ||
    lemma === 'join' ||
    (lemma === 'take' && clause.object[0]?.main.noun === 'part') ||
    lemma === 'participate' ||
    lemma === 'address'
  if (attends && (part === 'object' || part === 'complement'))
    parties.push(
      ...partiesOf(clause.voice === 'active' ? withLeaders(clause.subject, scene) : [], 'participant'),
    )
  if (attends && part === 'subject') parties.push(...partiesOf(behind(clause, 'by'), 'participant'))
  if (
    part === 'object' &&
    ['host', 'co-host', 'hold', 'organize', 'organise', 'convene', 'stage'].includes(lemma)
  )
    parties.push(
      ...partiesOf(agentOf(clause), lemma.endsWith('host') ? 'host' : 'convener'),
      ...partiesOf(lemma === 'co-host' ? behind(clause, 'with') : [], 'host'),
    )
  if (
    part === 'subject' &&
    clause.voice === 'passive' &&
    ['host', 'hold', 'organize', 'organise', 'convene'].includes(lemma)
  )
    parties.push(...partiesOf(behind(clause, 'by'), lemma === 'host' ? 'host' : 'convener'))
  return parties
}
