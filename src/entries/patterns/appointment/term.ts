import type { Argument, Node } from '../../../clauses/node.ts'
import { openEnded } from '../../../edtf/open-ended.ts'
import { kindOfNoun } from '../../../names/head-nouns.ts'
import type { TimeExpression } from '../../../time/time-expression.ts'
import { spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { isLine } from '../../followers.ts'
import type { NounPattern, Scene } from '../../pattern.ts'
import { isPost, postName } from '../../posts.ts'

const id = 'entries/patterns/appointment/term'

/** A person with the years of a term in a list of office-holders: “Henrik Dahl (Norway), 1963–1969”, “Ana Ruiz (since 2013)”. */
export const term: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['person', 'named thing'] },
  draft: (argument, at, scene) => {
    const person = argument.main
    const isPerson = person.kind === 'person' || (person.kind === 'thing' && person.isNamed)
    if (!isPerson || argument.governor !== null || !isLine(scene)) return []
    const time = termBehind(scene.nodes, at, argument)
    if (time?.date == null || !isTerm(time)) return []
    const since = time.relation === 'since' && !time.date.value.includes('/')
    const post = postOfList(scene, at)
    if (post === null) return []
    return [
      makeDraft(
        'appointment',
        id,
        person.head,
        spanOf(scene.text.tokens, argument.first, Math.max(argument.last, time.last)),
        {
          form: 'service',
          date: since ? { ...time.date, value: openEnded(time.date.value, 'since') } : time.date,
          post: { value: post, basis: 'inferred', from: [], by: id },
          parties: [{ role: 'appointee', name: person.name, from: [person], mention: person }],
        },
      ),
    ]
  },
  examples: {
    'Secretaries-General: Henrik Dahl (Norway), 1963–1969':
      '1963/1969. Henrik Dahl: service as Secretaries-General.',
  },
}

// A term is shorter than a life, or open.
function isTerm(time: TimeExpression): boolean {
  const [from, to] = time.date?.value.split('/') ?? []
  if (time.relation === 'since') return true
  return (
    from !== undefined &&
    to !== undefined &&
    (to === '..' || Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 30)
  )
}

function termBehind(nodes: readonly Node[], at: number, argument: Argument): TimeExpression | null {
  const within = argument.bracket?.inner.find((phrase) => phrase.kind === 'time')
  if (within?.kind === 'time') return within.time
  for (let index = at + 1; index < nodes.length && index < at + 8; index++) {
    const node = nodes[index]
    if (node?.kind === 'time') return node.time
    if (node?.kind === 'bracket') {
      const time = node.inner.find((phrase) => phrase.kind === 'time')
      if (time?.kind === 'time') return time.time
      continue
    }
    if (node?.kind === 'comma' || node?.kind === 'preposition' || node?.kind === 'adverb') continue
    if (node?.kind === 'mark' && /^[:–—-]$/.test(node.word)) continue
    // "acting, 2001–02"
    if (node?.kind === 'argument' && node.main.name === 'acting') continue
    if (node?.kind === 'verb' && node.lemma === 'act') continue
    return null
  }
  return null
}

// The office stands before the list in its line, or in the heading above it.
function postOfList(scene: Scene, at: number): string | null {
  for (let index = at - 1; index >= 0; index--) {
    const node = scene.nodes[index]
    if (node?.kind === 'argument' && isPost(node) && node.main.kind !== 'person') return postName(node)
  }
  if (scene.heading === null) return null
  const words = scene.heading.split(/[\s-]+/)
  return words.some((word) => kindOfNoun(word.toLowerCase().replace(/[^\p{L}]/gu, '')) === 'post')
    ? scene.heading.replace(/[:.\s]{1,8}$/, '')
    : null
}
