import type { Argument } from '../clauses/node.ts'

const nouns = new Set(
  'order medal award prize title honour honor diploma certificate star cross decoration distinction badge ribbon knighthood doctorate citizenship rank scholarship fellowship laureate trophy cup degree ll.m. ph.d. m.a. b.a. phd mba llm master bachelor professorship orders medals awards prizes titles'.split(
    ' ',
  ),
)
const honorary = /\b(?:honorary|goodwill|honoured|honored|distinguished)\b/i
const namesHonour = /\b(?:order|medal|prize|award|star|cross|title|honou?r|diploma|laureate)\b/i

/** True where an argument names an order, a prize, a title or another honour. */
export function isHonour(argument: Argument): boolean {
  const opener = argument.parts[0]?.mention
  if (opener === undefined || opener.kind === 'person' || opener.kind === 'state') return false
  if (nouns.has(opener.noun))
    return (
      opener.noun !== 'order' ||
      argument.parts.length > 1 ||
      opener.isNamed ||
      argument.main.quoted !== null ||
      opener.names.length > 0
    )
  if (
    argument.main.quoted !== null &&
    (namesHonour.test(argument.main.name) || nouns.has(argument.main.noun))
  )
    return true
  return honorary.test(opener.name) || (opener.isNamed && namesHonour.test(opener.name))
}
