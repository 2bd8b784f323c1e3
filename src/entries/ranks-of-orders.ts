import { chainName } from '../clauses/chain-name.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Argument } from '../clauses/node.ts'
import { behind } from './clause-values.ts'

const rank =
  /^(?:an? |the |his |her )?(?:[Hh]onorary )?(?:Grand |Knight |Dame |Companion\b|Officer\b|Commander\b|Member\b|Chevalier\b|Cavaliere\b|Knight\b|Dame\b|Lady\b|Serving (?:Brother|Sister)\b)/
// The word that either begins with, behind no article or one: what begins otherwise is no rank, whatever follows.
const opener =
  /^(?:an? |the |his |her )?(?:[Hh]onorary|Grand|Knight|Dame|Companion|Officer|Commander|Member|Chevalier|Cavaliere|Lady|Serving)/
const order = /\b(?:Order|Legion|Empire|Bath|Garter|Thistle|Star|Merit|Distinction|Crown)\b/
const alone =
  /^(?:an? |the )?(?:Grand (?:Cross|Commander|Officer|Cordon)|Knight (?:Commander|Bachelor|Grand Cross)|Dame (?:Commander|Grand Cross)|Commander of the Legion|(?:Knight|Dame)$)/

/** True for a rank in an order, which is an honour and no office: “Companion of the Order of the Bath”. */
export function isRankOfOrder(argument: Argument): boolean {
  if (argument.main.kind === 'person' && argument.parts.length === 1 && argument.main.office !== null)
    return false
  const opening = argument.parts[0]?.mention.name ?? ''
  if (opening.length > 4 && !opener.test(opening)) return false
  const name = chainName(argument.parts)
  return (rank.test(name) && argument.parts.length > 1 && order.test(name)) || alone.test(name)
}

/** The rank in an order that a clause gives: an object, or what stands behind "as" or "to". */
export function rankOfOrderIn(clause: Clause): Argument | null {
  const given = [
    ...(clause.second === null ? [] : [clause.second]),
    ...clause.object,
    ...behind(clause, 'as', 'to', 'with'),
  ]
  return given.find(isRankOfOrder) ?? null
}
