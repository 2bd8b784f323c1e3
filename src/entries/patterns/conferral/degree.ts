import { behind, dateOf, partiesOf, placeOf, readFrom, spanOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { honourWords } from '../../honours.ts'
import { honoursBehind } from '../../honours-behind.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/conferral/degree'
const degree =
  /\b(?:degree|doctorate|master['’]?s|bachelor['’]?s|diploma|licen[cs]e|baccalaureate|(?:ll|ph|d|b|m)\.?\s?(?:d|m|b|a|sc|lit|litt|phil|com|ed)\.?|habilitation|distinction)\b/i
const plain = new Set(['receive', 'win', 'earn', 'obtain', 'award', 'grant', 'present', 'give'])

/** Degrees were taken and honours are held, each with its date: “She took a degree in 1931 and a doctorate in 1934.” */
export const degreeTaken: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'take',
    'obtain',
    'receive',
    'earn',
    'gain',
    'complete',
    'win',
    'hold',
    'bear',
    'possess',
    'award',
    'grant',
    'present',
    'give',
    'get',
  ],
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    const isGiven = /^(?:award|grant|present|give)$/.test(lemma)
    if (clause.voice !== (isGiven ? 'passive' : 'active') || clause.verb.form === 'infinitive') return []
    // To take a degree is to graduate.
    const isStudy = /^(?:take|complete|get|gain)$/.test(lemma)
    const isHolding = lemma === 'hold' || lemma === 'bear' || lemma === 'possess'
    return honoursBehind(clause).flatMap(({ honour, time }, index) => {
      if (index === 0 && plain.has(lemma)) return []
      if (!isHolding && !plain.has(lemma) && !degree.test(honour.main.name)) return []
      const date = time?.date ?? (index === 0 ? dateOf(clause, scene) : null)
      if (date === null) return []
      const first = index === 0 ? (clause.subject[0]?.first ?? clause.verb.first) : honour.first
      return [
        makeDraft(
          isStudy ? 'incident' : 'conferral',
          id,
          index === 0 ? clause.verb.first : honour.main.head,
          spanOf(scene.text.tokens, first, Math.max(honour.last, time?.last ?? 0)),
          {
            date,
            place: placeOf(clause, id),
            form: isStudy ? 'graduation' : null,
            honour: isStudy ? null : readFrom(honourWords(honour, scene.text.text), honour.main, id),
            parties: [
              ...partiesOf(clause.subject, isStudy ? 'actor' : 'recipient'),
              ...(isStudy
                ? []
                : partiesOf(
                    behind(clause, 'from').filter((one) => one.first > clause.verb.first),
                    'conferrer',
                  )),
            ],
            status: statusOf(clause),
          },
        ),
      ]
    })
  },
  examples: {
    'Ana Reyes took her degree in 1931.': '1931. Graduation by Ana Reyes.',
    'Ana Reyes holds the Lion Cross since 1933.': '1933. Ana Reyes is awarded Lion Cross.',
  },
}
