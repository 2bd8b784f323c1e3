import type { Argument } from '../../../clauses/node.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { Reading } from '../../../text/reading.ts'
import { actIn, formOfAct } from '../../act-nouns.ts'
import { readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/act/came'

/** Acts that came one after the other, the verb told once: “Protocol II came in 1991, and Protocol III in 1992.” */
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
    'Protocol II came on 3 May 1991, and Protocol III, on the parties, on 2 June 1992.': [
      '1991-05-03. The protocol “Protocol II” is signed.',
      '1992-06-02. The protocol “Protocol III” is signed.',
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
