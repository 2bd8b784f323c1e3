import type { Node } from '../../../clauses/node.ts'
import type { TimeExpression } from '../../../time/time-expression.ts'
import { readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { followersOf, isItemHead } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'
import { bodyOfPost, isPost, postName } from '../../posts.ts'

const id = 'entries/patterns/appointment/office-period'
const terms = new Set([
  'chairmanship',
  'presidency',
  'membership',
  'tenure',
  'reign',
  'mandate',
  'premiership',
  'term',
  'rotation',
])

/** A term of office told by a noun: “during the chairmanship of Norland in the council in 1954–1955”; “Since 2011, the rector of …”. */
export const officePeriod: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: [...terms], traits: ['post'] },
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    if (opener === undefined) return []
    if (terms.has(opener.noun)) {
      const people = opener.names.find((name) => name.isAdjective && name.last <= opener.head) ?? null
      const holder = people ?? argument.parts[1]?.mention ?? null
      const followers = followersOf(scene, at)
      const time =
        followers.time ?? timeSoon(scene.nodes, at) ?? (isItemHead(scene, at) ? scene.paragraphTime : null)
      if (holder === null && opener.owner === null) return []
      if (time?.date == null || (time.relation !== 'at' && time.relation !== 'during')) return []
      const who = opener.owner ?? holder
      if (who === null || !/state|person|body|place/.test(who.kind)) return []
      const body = scene.nodes
        .slice(at + 1, at + 5)
        .find((node) => node.kind === 'argument' && node.main.kind === 'body')
      return [
        makeDraft(
          'appointment',
          id,
          opener.head,
          spanOf(scene.text.tokens, argument.first, Math.max(argument.last, time.last)),
          {
            form: opener.noun,
            date: time.date,
            parties: [
              { role: 'appointee', name: who.name, from: [who], mention: null },
              ...(body?.kind === 'argument'
                ? [{ role: 'body', name: body.main.name, from: [body.main], mention: body.main }]
                : []),
            ],
          },
        ),
      ]
    }
    // "Since 2011, the rector of the university": an office without a verb, at the head of its sentence.
    const comma = scene.nodes[at - 1]
    const time = scene.nodes[at - 2]
    const isOpening =
      comma?.kind === 'comma' && time?.kind === 'time' && at - 2 <= 1 && scene.clauses.length === 0
    if (!isOpening || !isPost(argument) || time.time.date === null || argument.main.kind === 'person')
      return []
    const body = bodyOfPost(argument)
    return [
      makeDraft('appointment', id, opener.head, spanOf(scene.text.tokens, time.first, argument.last), {
        form: 'appointment',
        date: time.time.date,
        post: readFrom(postName(argument), argument.main, id),
        parties: [
          { role: 'appointee', name: 'he', from: [], mention: null },
          ...(body === null ? [] : [body]),
        ],
      }),
    ]
  },
  examples: {
    'During the chairmanship of Norway in the Maritime Council in 1954-1955, the fleet grew.':
      '1954/1955. Norway: chairmanship at Maritime Council.',
  },
}

function timeSoon(nodes: readonly Node[], at: number): TimeExpression | null {
  for (const node of nodes.slice(at + 1, at + 7)) {
    if (node.kind === 'verb') return null
    if (node.kind === 'time') return node.time
  }
  return null
}
