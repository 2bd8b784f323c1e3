import { chainName } from '../../../clauses/chain-name.ts'
import type { BracketPhrase, Phrase } from '../../../clauses/phrase.ts'
import type { Token } from '../../../text/token.ts'
import { spanOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/renaming/now-called'
const later = new Set([
  'now',
  'today',
  'currently',
  'later',
  'subsequently',
  'presently',
  'nowadays',
  'renamed',
])
const earlier = new Set(['formerly', 'previously', 'then', 'originally', 'formally', 'once', 'former', 'ex'])

/** A name in brackets behind a name: “the Harbour League (now called the Maritime Union)”. */
export const nowCalled: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['body', 'state', 'place'] },
  draft: (argument, at, scene) => {
    const next = scene.nodes[at + 1]
    const bracket = argument.bracket ?? (next?.kind === 'bracket' ? next : null)
    const owner = argument.main
    if (bracket === null || !(owner.kind === 'body' || owner.kind === 'state' || owner.kind === 'place'))
      return []
    const when = directionOf(bracket, scene.text.tokens)
    const other = nameIn(bracket.inner)
    if (when === null || other === null) return []
    const here: DraftParty = {
      role: when === 'later' ? 'from' : 'to',
      name: chainName(argument.parts),
      from: [owner],
      mention: owner,
    }
    const there: DraftParty = {
      role: when === 'later' ? 'to' : 'from',
      name: other.name,
      from: [other.span],
      mention: null,
    }
    const time = bracket.inner.find((phrase) => phrase.kind === 'time')
    return [
      makeDraft('renaming', id, owner.head, spanOf(scene.text.tokens, argument.first, bracket.last), {
        date: time?.kind === 'time' && time.time.kind === 'date' ? time.time.date : null,
        parties: when === 'later' ? [here, there] : [there, here],
      }),
    ]
  },
  examples: {
    'The Harbour League (now called the Maritime Union) sent a delegation.':
      'Harbour League becomes Maritime Union.',
  },
}

function directionOf(bracket: BracketPhrase, tokens: readonly Token[]): 'later' | 'earlier' | null {
  for (let at = bracket.first + 1; at < bracket.last && at < bracket.first + 4; at++) {
    const word = tokens[at]?.word.lower ?? ''
    if (later.has(word)) return 'later'
    if (earlier.has(word)) return 'earlier'
  }
  return null
}

function nameIn(inner: readonly Phrase[]): { name: string; span: { start: number; end: number } } | null {
  const nouns = inner
    .filter((phrase) => phrase.kind === 'noun')
    .filter((phrase) => phrase.mention.isNamed || phrase.mention.quoted !== null)
  const first = nouns[0]
  if (first === undefined) return null
  return {
    name: chainName(nouns),
    span: { start: first.mention.start, end: nouns.at(-1)?.mention.end ?? first.mention.end },
  }
}
