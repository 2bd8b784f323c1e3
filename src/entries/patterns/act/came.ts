import type { Argument } from '../../../clauses/node.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { Reading } from '../../../text/reading.ts'
import { actIn, formOfAct } from '../../act-nouns.ts'
import { readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/act/came'

/** Acts that came one after the other, the verb told once: “Annex II followed in 1931, and Annex III in 1932.” */
export const came: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['come', 'follow', 'date'],
  draft: (clause, scene) => {
    if (clause.voice === 'passive' || clause.object.length > 0) return []
    const opening = clause.subject[0]
    if (opening === undefined || actIn(opening)?.isNamed !== true) return []
    const items: { act: Argument; date: Reading<Edtf> | null }[] = [{ act: opening, date: null }]
    for (let at = clause.at + 1; at < clause.nodes.length && at < clause.at + 40; at++) {
      const node = clause.nodes[at]
      if (node === undefined || node.kind === 'verb' || node.kind === 'relative') break
      const last = items.at(-1)
      if (node.kind === 'time' && last !== undefined) last.date ??= node.time.date
      const isAct = node.kind === 'argument' && node.governor === null && actIn(node)?.isNamed === true
      if (isAct) items.push({ act: node, date: null })
    }
    return items.flatMap(({ act, date }) => (date === null ? [] : draftOf(act, date, scene)))
  },
  examples: {
    'Annex II followed on 3 May 1931, and Annex III, on the ports, on 2 June 1932.': [
      '1931-05-03. Annex “Annex II”.',
      '1932-06-02. Annex “Annex III”.',
    ],
  },
}

function draftOf(argument: Argument, date: Reading<Edtf>, scene: Scene) {
  const act = actIn(argument)
  if (act === null) return []
  return [
    makeDraft('act', id, act.head, spanOf(scene.text.tokens, argument.first, argument.last), {
      form: formOfAct(act),
      date,
      title: readFrom(act.name, act, id),
    }),
  ]
}
