import { chainName } from '../../../clauses/chain-name.ts'
import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { Reading } from '../../../text/reading.ts'
import type { Span } from '../../../text/span.ts'
import {
  agentOf,
  behind,
  dateOf,
  evidenceOf,
  ownDateOf,
  partiesOf,
  patientOf,
  placeOf,
  readFrom,
  settingOf,
  spanOf,
  statusOf,
} from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import { honourWords, isHonour } from '../../honours.ts'
import { isApartFromPreposition } from '../../honours-behind.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/conferral/awarded'

/** An order, a prize, a title was conferred: “He was awarded the Order of Merit in July 2011.” */
export const awarded: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'award',
    'make',
    'confer',
    'present',
    'bestow',
    'decorate',
    'honor',
    'honour',
    'grant',
    'give',
    'receive',
    'declare',
    'elect',
    'proclaim',
    'name',
    'designate',
    'win',
    'deserve',
    'recognize',
    'choose',
    'select',
    'obtain',
    'hand',
    'reward',
    'earn',
    'knight',
    'canonize',
    'beatify',
    'nominate',
  ],
  draft: (clause, scene) => {
    if (clause.verb.form === 'gerund' && !/^(?:by|comma)$/.test(wordBefore(clause))) return []
    const reading = readHonour(clause, scene)
    if (reading === null) return []
    const { honours, recipients, conferrers } = reading
    return honours.map((honour, index) =>
      makeDraft(
        'conferral',
        id,
        honour.at ?? clause.verb.first + index,
        honours.length > 1 && honour.span !== null ? honour.span : evidenceOf(clause, scene),
        {
          form: null,
          date: ownDateOf(clause) ?? yearInName(clause, scene) ?? dateOf(clause, scene),
          place: placeOf(clause, id),
          honour: honour.value,
          parties: [...recipients, ...conferrers],
          status: statusOf(clause),
          setting: settingOf(clause),
        },
      ),
    )
  },
  examples: {
    'In July 2011 Marta Lind was awarded the Order of Merit by the Harbour Board.':
      '2011-07. Marta Lind is awarded Order of Merit by Harbour Board.',
    'On 3 July 1920 President Lind awarded Otto Brandt with the Gold Medal.':
      '1920-07-03. Otto Brandt is awarded Gold Medal by Lind.',
  },
}

// “a diploma on awarding the title”: the diploma tells it; “by awarding the medal” tells itself.
function wordBefore(clause: Clause): string {
  const before = clause.nodes[clause.at - 1]
  return before === undefined ? '' : before.kind === 'preposition' ? before.word : before.kind
}

// “receives the 2019 Lighthouse Award”: the year in its name is that of its award.
function yearInName(clause: Clause, scene: Scene): Reading<Edtf> | null {
  const named = [...clause.object, ...(clause.second === null ? [] : [clause.second])]
  const honour = named.find((one) => isHonour(one) || isTitleOfHonour(one))
  if (honour === undefined) return null
  const within = scene.times.find(
    ({ date, first, last }) => date?.value.length === 4 && first >= honour.first && last <= honour.last,
  )
  return within?.date ?? honour.parts.find((part) => part.time !== null)?.time?.date ?? null
}

type Honour = {
  readonly value: Reading<string> | null
  readonly span: Span | null
  readonly at: number | null
}
type Found = {
  readonly honours: readonly Honour[]
  readonly recipients: readonly DraftParty[]
  readonly conferrers: readonly DraftParty[]
}

const titleVerbs = new Set([
  'make',
  'declare',
  'elect',
  'proclaim',
  'name',
  'designate',
  'choose',
  'select',
  'nominate',
])
const bare = new Set(['award', 'decorate', 'knight'])

function readHonour(clause: Clause, scene: Scene): Found | null {
  const { lemma } = clause.verb
  const subjectHonours = honoursBefore(clause)
  const objects = [...clause.object, ...(clause.second === null ? [] : [clause.second])]
  const besides = behind(clause, 'with').filter(isHonour)
  const apart = besides.filter((one) => isApartFromPreposition(one, clause))
  const objectHonours = objects.length === 0 ? apart : objects.filter(isHonour)
  const withHonours = besides.filter((one) => !apart.includes(one))
  if (lemma === 'knight') return readKnighthood(clause, scene)
  if (titleVerbs.has(lemma)) return readTitle(clause, objects)
  if (
    lemma === 'receive' ||
    lemma === 'win' ||
    lemma === 'deserve' ||
    lemma === 'obtain' ||
    lemma === 'earn'
  ) {
    if (clause.voice !== 'active' || objectHonours.length === 0) return null
    return {
      honours: honoursOf(objectHonours, clause, scene.text.text),
      recipients: partiesOf(clause.subject, 'recipient'),
      conferrers: partiesOf(behind(clause, 'from', 'by'), 'conferrer'),
    }
  }
  if (clause.voice === 'active') {
    // "awarded the Sri Lanka Ratna to Ms. Bhutto": what is awarded to a person is an honour, whatever its name.
    const toPerson = behind(clause, 'to', 'on', 'upon').some(
      (one) => one.main.kind === 'person' || one.main.kind === 'post',
    )
    const named =
      (lemma === 'award' || lemma === 'confer' || lemma === 'bestow') && toPerson
        ? objects.filter((one) => one.main.kind !== 'person')
        : []
    const honours =
      objectHonours.length > 0 || withHonours.length > 0 ? [...objectHonours, ...withHonours] : named
    const recipients = objects.filter(
      (one) =>
        !isHonour(one) &&
        !honours.includes(one) &&
        /person|post|state|body|place|thing|people/.test(one.main.kind),
    )
    if (honours.length === 0 && !(bare.has(lemma) && recipients.some((one) => one.main.kind === 'person')))
      return null
    const to = [
      ...behind(clause, 'on', 'upon', 'to'),
      ...clause.complements
        .filter((one) => one.isNested && one.word === 'to')
        .flatMap((one) => one.arguments),
    ].filter((one) => /person|post|place|state|body|people/.test(one.main.kind))
    return {
      honours:
        honours.length === 0
          ? [{ value: null, span: null, at: null }]
          : honoursOf(honours, clause, scene.text.text),
      recipients: partiesOf(recipients.length > 0 ? recipients : to, 'recipient'),
      conferrers: partiesOf(agentOf(clause), 'conferrer'),
    }
  }
  const conferrers = partiesOf(
    behind(clause, 'by').filter((one) => /person|post|body|state|place|thing/.test(one.main.kind)),
    'conferrer',
  )
  if (subjectHonours.length > 0 && !isRecipientFirst(clause, objectsOfPassive(clause))) {
    return {
      honours: honoursOf(subjectHonours, clause, scene.text.text),
      recipients: partiesOf(
        behind(clause, 'to', 'on', 'upon').filter((one) => one.main.kind !== 'thing'),
        'recipient',
      ),
      conferrers,
    }
  }
  const honours = [...objectsOfPassive(clause).filter(isHonour), ...withHonours]
  if (
    honours.length === 0 &&
    !(bare.has(lemma) && objectsOfPassive(clause).some((one) => one.main.quoted !== null))
  )
    return null
  return {
    honours: honoursOf(honours.length > 0 ? honours : objectsOfPassive(clause), clause, scene.text.text),
    recipients: partiesOf(patientOf(clause), 'recipient'),
    conferrers,
  }
}

// “The Order of Merit, First Class, was conferred”: the class is no honour without its order.
function honoursBefore(clause: Clause): readonly Argument[] {
  const honours = clause.subject.filter(isHonour)
  if (honours.length > 0 || !clause.subject.some(({ main }) => /\bclass$/i.test(main.name))) return honours
  const before = clause.nodes.slice(Math.max(0, clause.at - 4), clause.at)
  const order = before.find((node) => node.kind === 'argument')
  return order?.kind === 'argument' && isHonour(order) ? [order] : []
}

function readKnighthood(clause: Clause, scene: Scene): Found | null {
  const recipients = patientOf(clause).filter((one) => one.main.kind === 'person')
  if (recipients.length === 0) return null
  const verb = spanOf(scene.text.tokens, clause.verb.first, clause.verb.last)
  return {
    honours: [{ value: readFrom('knighthood', verb, id), span: null, at: null }],
    recipients: partiesOf(recipients, 'recipient'),
    conferrers: partiesOf(agentOf(clause), 'conferrer'),
  }
}

function objectsOfPassive(clause: Clause): readonly Argument[] {
  return clause.second === null ? [] : [clause.second]
}

function isRecipientFirst(clause: Clause, objects: readonly Argument[]): boolean {
  return clause.subject[0]?.main.kind === 'person' && objects.some(isHonour)
}

function honoursOf(list: readonly Argument[], clause: Clause, text: string): Honour[] {
  // "the honour of X", "a diploma on the status of “X”": the quoted or named honour behind is the one meant.
  return list.map((argument) => {
    const value = honourName(argument, clause)
    return {
      value: readFrom(value.name === 'LL' ? honourWords(argument, text) : value.name, value.span, id),
      span: value.span,
      at: argument.main.head,
    }
  })
}

function honourName(argument: Argument, clause: Clause): { name: string; span: Span } {
  if (argument.main.quoted !== null) return { name: argument.main.quoted.title, span: argument.main.quoted }
  const opener = argument.parts[0]?.mention
  if (
    opener?.noun === 'diploma' ||
    opener?.noun === 'certificate' ||
    opener?.noun === 'title' ||
    opener?.noun === 'status'
  ) {
    for (const node of clause.nodes.slice(clause.at, clause.at + 16)) {
      if (node.kind !== 'argument') continue
      const quoted = node.parts.find((part) => part.mention.quoted !== null)
      if (quoted?.mention.quoted != null)
        return { name: quoted.mention.quoted.title, span: quoted.mention.quoted }
      if (node.parts[0]?.mention.noun === 'title' && node.parts[1] !== undefined)
        return nameFrom(node.parts.slice(1))
      if (node === argument && argument.parts[1] !== undefined && opener.noun !== 'diploma')
        return nameFrom(argument.parts.slice(1))
    }
  }
  return nameFrom(argument.parts)
}

function nameFrom(parts: Argument['parts']): { name: string; span: Span } {
  const first = parts[0]?.mention
  const last = parts.at(-1)?.mention
  return {
    name: chainName(parts),
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
  }
}

// "2017 was declared the Year of Solidarity", "the city was elected capital of culture".
function readTitle(clause: Clause, objects: readonly Argument[]): Found | null {
  const isNominated = clause.verb.lemma === 'nominate'
  const title = [...objects, ...behind(clause, 'as')].find(
    (one) => isTitleOfHonour(one) && !(isNominated && /honorary|goodwill/i.test(one.main.name)),
  )
  if (title === undefined) return null
  const recipients = (clause.voice === 'active' ? objects : clause.subject).filter((one) => one !== title)
  return {
    honours: [{ value: readFrom(honourName(title, clause).name, title.main, id), span: null, at: null }],
    recipients: partiesOf(recipients, 'recipient'),
    conferrers: partiesOf(agentOf(clause), 'conferrer'),
  }
}

function isTitleOfHonour(argument: Argument): boolean {
  const noun = argument.parts[0]?.mention.noun ?? ''
  if (argument.main.quoted !== null)
    return /\b(?:year|capital|city|person|man|woman|hero|day)\b/i.test(argument.main.quoted.title)
  return (
    noun === 'capital' ||
    (noun === 'year' && argument.parts.length > 1) ||
    noun === 'laureate' ||
    noun === 'hero' ||
    /honorary|goodwill/i.test(argument.main.name)
  )
}
