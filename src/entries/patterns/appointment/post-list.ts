import type { Node } from '../../../clauses/node.ts'
import type { TimeExpression } from '../../../time/time-expression.ts'
import { partiesOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { NounPattern, Scene } from '../../pattern.ts'
import { bodyOfPost, isPost, postName } from '../../posts.ts'

const id = 'entries/patterns/appointment/post-list'

/** Posts with their years behind a colon: “She held several posts: Chief Engineer (1924–1927), Director of the Survey (1928–1934).” */
export const postList: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['post'] },
  draft: (argument, at, scene) => {
    if (!isPost(argument) || argument.main.kind === 'person' || argument.governor !== null) return []
    const colon = colonBefore(scene.nodes, at)
    if (colon === -1) return []
    const time = timeOfPost(
      argument.bracket === null ? scene.nodes.slice(at + 1, at + 7) : [argument.bracket],
    )
    const holder = holderOf(scene, colon)
    if (time === null || time.date === null || holder === null) return []
    const body = bodyOfPost(argument)
    return [
      makeDraft(
        'appointment',
        id,
        argument.main.head,
        spanOf(scene.text.tokens, argument.first, Math.max(argument.last, time.last)),
        {
          form: 'service',
          date: time.date,
          post: readFrom(postName(argument), argument.main, id),
          parties: [...holder, ...(body === null ? [] : [body])],
        },
      ),
    ]
  },
  examples: {
    'Otto Brandt held several posts: Chief Engineer (1924–1927) and Director of the Harbour Board (1928–1934).':
      [
        '1924/1927. Otto Brandt: service as Chief Engineer.',
        '1928/1934. Otto Brandt: service as Director of the Harbour Board.',
      ],
  },
}

function colonBefore(nodes: readonly Node[], at: number): number {
  for (let index = at - 1; index >= 0 && index > at - 40; index--) {
    const node = nodes[index]
    if (node?.kind === 'verb') return -1
    if (node?.kind === 'mark' && node.word === ':') return index
  }
  return -1
}

// “Chief Engineer, Southern Command (1924–1927)”, “Commander at Varna (1921–1924)”, “Director from 1928 to 1934”
function timeOfPost(nodes: readonly Node[]): TimeExpression | null {
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'time') return node.time
    const inner = node.kind === 'bracket' ? node : node.kind === 'argument' ? node.bracket : null
    const time = inner?.inner.find((phrase) => phrase.kind === 'time')
    if (time?.kind === 'time') return time.time
    const isWithin =
      node.kind === 'preposition' ||
      node.kind === 'comma' ||
      (node.kind === 'argument' && !isPost(node) && nodes[index - 1]?.kind !== 'argument')
    if (!isWithin) return null
  }
  return null
}

// Who held them: the clause before the colon speaks of posts.
function holderOf(scene: Scene, colon: number) {
  const telling = scene.clauses.findLast((clause) => clause.at < colon)
  if (telling === undefined || !/^(?:hold|occupy|fill|include|have|serve)$/.test(telling.verb.lemma))
    return null
  const isOfPosts = telling.nodes
    .slice(telling.at, colon)
    .some(
      (node) =>
        node.kind === 'argument' &&
        node.parts.some(({ mention }) =>
          /\b(?:posts?|positions?|offices?|appointments?|commands?|functions?)$/i.test(mention.name),
        ),
    )
  if (!isOfPosts) return null
  const persons = telling.subject.filter((one) => one.main.kind === 'person')
  return persons.length > 0
    ? partiesOf(persons, 'appointee')
    : [{ role: 'appointee', name: 'he', from: [], mention: null }]
}
