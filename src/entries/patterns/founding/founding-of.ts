import { chainName } from '../../../clauses/chain-name.ts'
import { clauseHolding } from '../../around-argument.ts'
import { dateOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import { isMission, isRelation } from '../../mission-nouns.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/founding/founding-of'
const nouns = new Set([
  'establishment',
  'founding',
  'foundation',
  'creation',
  'formation',
  'inauguration',
  'dissolution',
  'launch',
  'abolition',
  'collapse',
  'breakup',
  'disintegration',
  'opening',
])
const ending = new Set(['dissolution', 'abolition', 'collapse', 'breakup', 'disintegration'])

/** “the establishment of the Grain Office in 1934”: a founding told by a noun. */
export const foundingOf: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: [...nouns] },
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    const body = argument.parts[1]?.mention
    if (opener === undefined || body === undefined || !nouns.has(opener.noun)) return []
    if (
      isMission(body) ||
      isRelation(body) ||
      !(body.kind === 'body' || body.kind === 'state' || (body.kind === 'thing' && body.isNamed))
    )
      return []
    const followers = followersOf(scene, at)
    const held = clauseHolding(scene, argument)
    // A conference is opened and held, not founded.
    if (/conference|congress|summit|session/i.test(body.name)) return []
    // “announced the creation of a fund”
    const isAnnounced =
      held?.part === 'object' && /^(?:announce|proclaim|decree)$/.test(held.clause.verb.lemma)
    if (held?.part === 'object' && held.clause.voice === 'active' && !isAnnounced) return []
    const isSubject = held !== null && (held.part === 'subject' || isAnnounced)
    // "the 100th anniversary of the establishment of": the founding lies elsewhere in time.
    if (
      argument.governor === 'after' ||
      argument.governor === 'since' ||
      argument.governor === 'before' ||
      argument.governor === 'of'
    )
      return []
    const date =
      followers.date ??
      (isSubject || scene.sentence.isHeading ? (held === null ? null : dateOf(held.clause, scene)) : null)
    if (date === null && !scene.sentence.isHeading && scene.clauses.length > 0) return []
    return [
      makeDraft(
        'founding',
        id,
        opener.head,
        spanOf(scene.text.tokens, argument.first, Math.max(argument.last, followers.last)),
        {
          form: ending.has(opener.noun) ? 'dissolution' : body.noun,
          date,
          place: followers.place === null ? null : readFrom(followers.place.name, followers.place, id),
          parties: [
            {
              role: 'founded',
              name: chainName(argument.parts.slice(1)),
              from: [body],
              mention: body,
            },
          ],
        },
      ),
    ]
  },
  examples: {
    'The establishment of the Nordic Grain Office in 1934 eased trade.':
      '1934. Nordic Grain Office is founded.',
  },
}
