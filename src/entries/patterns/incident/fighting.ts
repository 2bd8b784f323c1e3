import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { Reading } from '../../../text/reading.ts'
import { dateOf, evidenceOf, partiesOf, placeOf, spanOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/incident/fighting'
const struggle =
  /\b(?:war(?:fare)?|campaign|struggle|insurgency|guerrilla|rebellion|offensive|crusade|hostilities|insurrection|uprising|raids?)\b/i
const service = /\b(?:service|action|combat|fighting)\b/i
const peaceful =
  /\b(?:election|advertising|awareness|information|press|vaccination|literacy|presidential|media|trade|propaganda|fund-?raising)\b/i

/** Fighting was resumed, a war waged, service seen in it: “Fighting resumed in Varna in 2005.” */
export const fighting: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    ...['resume', 'recommence', 'restart', 'continue', 'spread', 'flare', 'intensify', 'escalate'],
    ...['cease', 'end', 'stop', 'break', 'erupt', 'begin', 'start', 'subside', 'rage'],
    ...['wage', 'mount', 'conduct', 'see'],
  ],
  draft: (clause, scene) => {
    if (clause.verb.form !== 'finite') return []
    const reading = readGerund(clause, scene) ?? readService(clause) ?? readWaged(clause, scene)
    if (reading === null || reading.date === null) return []
    return [
      makeDraft('incident', id, clause.verb.first, reading.evidence ?? evidenceOf(clause, scene), {
        form: reading.form,
        date: reading.date,
        place: placeOf(clause, id),
        parties: partiesOf(reading.actors, 'actor'),
        status: statusOf(clause),
      }),
    ]

    function readService(one: Clause): Found | null {
      const campaign = one.complements
        .filter(({ word }) => word === 'in' || word === 'during' || word === 'at')
        .flatMap((complement) => complement.arguments)
        .find((argument) => struggle.test(argument.main.name))
      if (one.verb.lemma !== 'see' || campaign === undefined) return null
      if (!one.object.some((argument) => service.test(argument.main.name))) return null
      return { form: 'campaign', date: dateOf(one, scene), actors: one.subject, evidence: null }
    }
  },
  examples: {
    'Fighting resumed in 2005.': '2005. Fighting.',
    'From 1966 the Northern Front waged a guerrilla campaign.':
      '1966/... Guerrilla campaign by Northern Front.',
    'Otto Brandt saw active service in the Bergen campaign of 1911.': '1911. Campaign by Otto Brandt.',
  },
}

type Found = {
  readonly form: string
  readonly date: Reading<Edtf> | null
  readonly actors: readonly Argument[]
  readonly evidence: ReturnType<typeof evidenceOf> | null
}

// “Fighting resumed”: a gerund is the subject.
function readGerund(clause: Clause, scene: Scene): Found | null {
  const before = clause.nodes[clause.at - 1]
  if (before?.kind !== 'verb' || before.form !== 'gerund' || clause.subject.length > 0) return null
  if (!/^(?:fight|shell|bomb|bombard)$/.test(before.lemma)) return null
  const evidence = spanOf(scene.text.tokens, before.first, Math.max(clause.last, clause.verb.last))
  const form = before.lemma === 'fight' ? 'fighting' : `${before.lemma}ing`
  return { form, date: dateOf(clause, scene), actors: [], evidence }
}

function readWaged(clause: Clause, scene: Scene): Found | null {
  if (!/^(?:wage|mount|conduct)$/.test(clause.verb.lemma) || clause.voice === 'reduced') return null
  const patients = clause.voice === 'active' ? clause.object : clause.subject
  const object = patients.find(({ main }) => struggle.test(main.name) && !peaceful.test(main.name))
  if (object === undefined || object.parts[0]?.mention.kind === 'act') return null
  const actors = clause.voice === 'active' ? subjectOf(clause) : []
  const form = /\b(?:guerrilla campaign|war|campaign|insurgency|rebellion|offensive|uprising)/i.exec(
    object.main.name,
  )
  return {
    form: form?.[0].toLowerCase() ?? 'fighting',
    date: sinceAtHead(scene) ?? dateOf(clause, scene),
    actors,
    evidence: null,
  }
}

// “the Front, which was formed in exile, waged …”: the subject of the clause before the relative one.
function subjectOf(clause: Clause): readonly Argument[] {
  if (clause.subject.length > 0) return clause.subject
  const first = clause.nodes.find((node) => node.kind === 'argument' && node.governor === null)
  return first?.kind === 'argument' ? [first] : []
}

// “From 1966 (onwards) the Front waged a war”
function sinceAtHead(scene: Scene): Reading<Edtf> | null {
  const time = scene.nodes.slice(0, 3).find((node) => node.kind === 'time')
  if (time?.kind !== 'time' || time.time.date === null) return null
  const { date, relation } = time.time
  return relation === 'since' && !date.value.includes('/') && !date.value.includes('.')
    ? { ...date, value: `${date.value}/..` as Edtf }
    : null
}
