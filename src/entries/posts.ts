import { chainName } from '../clauses/chain-name.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Argument } from '../clauses/node.ts'
import type { Reading } from '../text/reading.ts'
import { behind } from './clause-values.ts'
import type { DraftParty } from './draft.ts'

/** True where an argument begins with an office: "first U.S. Minister to Hungary", "deputy chairman of the board". */
export function isPost(argument: Argument | undefined | null): boolean {
  const opener = argument?.parts[0]?.mention
  return opener !== undefined && opener.kind === 'post'
}

/** The words of an office with its "of"-chain: "Chairman of the Management Board". */
export function postName(argument: Argument): string {
  return chainName(argument.parts.filter((part) => part.mention.kind !== 'person')).replace(
    /^(?:a|an|the|his|her|its|their|first)\s+/i,
    '',
  )
}

/** The office given in a clause: behind "as" or "to", or as a second noun phrase. */
export function postOf(clause: Clause, by: string): Reading<string> | null {
  const candidates = [
    ...behind(clause, 'as'),
    ...(clause.second === null ? [] : [clause.second]),
    ...(clause.voice === 'passive' ? clause.object : []),
    ...behind(clause, 'to').filter(
      (one) =>
        isOffice(one) || (/^(?:promote|elevate|advance|raise)$/.test(clause.verb.lemma) && isPost(one)),
    ),
  ]
  const post = candidates.find((one) => isPost(one) || isOffice(one))
  return post === undefined
    ? null
    : { value: postName(post), basis: 'read', from: [{ start: post.main.start, end: post.main.end }], by }
}

function isOffice(argument: Argument): boolean {
  const noun = argument.parts[0]?.mention.noun ?? ''
  return ['post', 'office', 'position', 'presidency', 'chairmanship', 'rank', 'seat', 'throne'].includes(noun)
}

/** The body of an office: the first body or state in its "of"-chain. */
export function bodyOfPost(argument: Argument): DraftParty | null {
  const body = argument.parts.slice(1).find((part) => part.mention.kind === 'body')
  if (body !== undefined)
    return { role: 'body', name: body.mention.name, from: [body.mention], mention: body.mention }
  const named = argument.parts[0]?.mention.names.find((name) => name.kind === 'body')
  return named === undefined ? null : { role: 'body', name: named.name, from: [named], mention: null }
}
