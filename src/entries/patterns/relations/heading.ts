import { listStartingAt } from '../../../clauses/argument-list.ts'
import type { Node } from '../../../clauses/node.ts'
import { wordTable } from '../../../text/word-table.ts'
import type { TimeExpression } from '../../../time/time-expression.ts'
import { partiesOf, readFrom, spanOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import { isMission, isRelation } from '../../mission-nouns.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/relations/heading'
const nouns = wordTable<string>({
  establishment: 'establishment',
  resumption: 'resumption',
  restoration: 'resumption',
  severance: 'severance',
  suspension: 'suspension',
  recognition: 'recognition',
  rupture: 'severance',
  breaking: 'severance',
  opening: 'opening',
  closure: 'closing',
  elevation: 'elevation',
  upgrade: 'elevation',
  normalization: 'normalization',
  interruption: 'interruption',
  closing: 'closing',
})

/** “Establishment of Diplomatic Relations, 1954.”, “the resumption of relations between A and B”: relations told by a noun. */
export const relationsHeading: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: Object.keys(nouns) },
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    const second = argument.parts[1]?.mention
    if (opener === undefined) return []
    const form = nouns[opener.noun]
    if (form === undefined || second === undefined) return []
    const isRecognition = form === 'recognition'
    if (!isRecognition && !isMission(second) && !isRelation(second)) return []
    if (
      isRecognition &&
      !(second.kind === 'state' || /independence|government|sovereignty/i.test(second.noun))
    )
      return []
    const followers = followersOf(scene, at)
    const time = followers.time ?? (scene.clauses.length === 0 ? timeIn(scene.nodes) : null)
    const parties = partners(argument, at, scene)
    if (time?.date == null) return []
    return [
      makeDraft(
        'relations',
        id,
        second.head,
        spanOf(scene.text.tokens, argument.first, Math.max(argument.last, followers.last)),
        {
          form: isRecognition
            ? 'recognition'
            : `${form} of ${isMission(second) ? second.name : /consular/i.test(second.name) ? 'consular relations' : 'diplomatic relations'}`,
          date: time.date,
          place: followers.place === null ? null : readFrom(followers.place.name, followers.place, id),
          parties: [
            ...(isMission(second)
              ? [{ role: 'party', name: second.name, from: [second], mention: second }]
              : []),
            ...parties,
          ],
          isWeak: true,
        },
      ),
    ]

    function partners(_one: typeof argument, index: number, where: typeof scene): DraftParty[] {
      const found: DraftParty[] = []
      if (opener !== undefined)
        for (const name of opener.names)
          if (name.last <= opener.head)
            found.push({ role: 'party', name: name.name, from: [name], mention: null })
      for (const part of argument.parts.slice(1))
        for (const name of part.mention.names)
          if (name.kind === 'state' && !isMission(part.mention))
            found.push({ role: 'party', name: name.name, from: [name], mention: null })
      const word = where.nodes[index + 1]
      if (word?.kind === 'preposition' && (word.word === 'between' || word.word === 'with'))
        found.push(...partiesOf(listStartingAt(where.nodes, index + 2).list, 'party'))
      return found
    }
  },
  examples: {
    'Establishment of Diplomatic Relations, 1954.': '1954. Establishment of diplomatic relations.',
  },
}

// In a heading the one date is the date of what it tells.
function timeIn(nodes: readonly Node[]): TimeExpression | null {
  for (const node of nodes) if (node.kind === 'time') return node.time
  return null
}
