import type { Argument } from '../../../clauses/node.ts'
import type { BracketPhrase, Phrase } from '../../../clauses/phrase.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { Mention } from '../../../names/mention.ts'
import type { Reading } from '../../../text/reading.ts'
import { readFrom, spanOf } from '../../clause-values.ts'
import { type Draft, makeDraft } from '../../draft.ts'
import type { NounPattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/incident/lifespan'

/** Birth and death in brackets behind a person’s name: “Marta Lind (Bergen, 14 March 1931 – Varna, 2 June 2004)”. */
export const lifespan: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['person'] },
  draft: (argument, at, scene) => {
    const person = argument.main
    const bracket = bracketBehind(argument, at, scene)
    if (bracket === null || person.kind !== 'person' || !person.isNamed) return []
    const ends = readEnds(bracket.inner)
    if (ends === null) return []
    const evidence = spanOf(scene.text.tokens, bracket.first, bracket.last)
    return (['birth', 'death'] as const).flatMap((form, index): Draft[] => {
      const end = ends[index]
      if (end === undefined || end === null) return []
      return [
        makeDraft('incident', id, bracket.first + index, evidence, {
          form,
          date: end.date,
          place: end.place === null ? null : readFrom(end.place.name, end.place, id),
          parties: [{ role: 'target', name: person.name, from: [person], mention: person }],
        }),
      ]
    })
  },
  examples: {
    'Marta Lind (Bergen, 14 March 1931 – Varna, 2 June 2004) was a jurist.': [
      'Bergen, 1931-03-14. Birth of Marta Lind.',
      'Varna, 2004-06-02. Death of Marta Lind.',
    ],
  },
}

// “General Sir Otto Brandt, KCB, DSO (…)”: past the letters behind a name.
function bracketBehind(argument: Argument, at: number, scene: Scene): BracketPhrase | null {
  let last = argument
  for (let index = at + 1; index <= at + 16; index++) {
    const node = scene.nodes[index]
    if (last.bracket !== null) return last.bracket
    if (node?.kind === 'bracket') return node
    if (node?.kind === 'comma') continue
    if (node?.kind !== 'argument' || !isLetters(node.main.name)) return null
    last = node
  }
  return null
}

// “KCB”, “FRSE”, “PhD”
function isLetters(name: string): boolean {
  return /^\p{Lu}[\p{L}.]{1,7}$/u.test(name) && /\p{Lu}$|\p{Lu}\.$/u.test(name)
}

type End = { readonly date: Reading<Edtf>; readonly place: Mention | null } | null

/** The birth and the death that a bracket tells; null where it tells something else. */
function readEnds(inner: readonly Phrase[]): readonly [End, End] | null {
  const dash = inner.findIndex((phrase) => phrase.kind === 'mark' && /^[-–—]$/.test(phrase.word))
  if (inner.some((phrase) => phrase.kind === 'verb' && phrase.lemma !== 'bear' && phrase.lemma !== 'die'))
    return null
  const times = inner.filter((phrase) => phrase.kind === 'time')
  if (times.length === 0 || times.length > 2) return null
  if (dash !== -1) {
    const ends = [endOf(inner.slice(0, dash)), endOf(inner.slice(dash + 1))] as const
    return ends[0] !== null && ends[1] !== null ? ends : null
  }
  const ends = [afterVerb(inner, 'bear'), afterVerb(inner, 'die')] as const
  if (ends[0] !== null && ends[1] !== null) return ends
  const only = times[0]?.time.date
  const isBorn = inner.some(
    (phrase) =>
      (phrase.kind === 'verb' && phrase.lemma === 'bear') ||
      (phrase.kind === 'noun' && phrase.mention.name === 'b'),
  )
  if (times.length === 1 && only != null && isBorn) return [endOf(inner), null]
  const [from, to] = only?.value.split('/') ?? []
  if (only == null || from === undefined || to === undefined || times.length > 1 || inner.length > 2)
    return null
  // Years that are nearer to each other are a term of office or a reign.
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 30) return null
  return [
    { date: { ...only, value: from as Edtf }, place: null },
    { date: { ...only, value: to as Edtf }, place: null },
  ]
}

// “(born 14 March 1931 in Bergen, died 2 June 2004)”
function afterVerb(inner: readonly Phrase[], lemma: string): End {
  const at = inner.findIndex((phrase) => phrase.kind === 'verb' && phrase.lemma === lemma)
  if (at === -1) return null
  const next = inner.findIndex((phrase, index) => index > at && phrase.kind === 'verb')
  return endOf(inner.slice(at, next === -1 ? inner.length : next))
}

function endOf(phrases: readonly Phrase[]): End {
  const time = phrases.find((phrase) => phrase.kind === 'time')
  const place = phrases.find((phrase) => phrase.kind === 'noun' && phrase.mention.isNamed)
  if (time?.kind !== 'time' || time.time.date === null) return null
  return { date: time.time.date, place: place?.kind === 'noun' ? place.mention : null }
}
