import type { Argument } from '../clauses/node.ts'

const nouns = new Set(
  'll order medal award prize title honour honor diploma certificate star cross decoration distinction badge ribbon knighthood doctorate citizenship rank scholarship fellowship laureate trophy cup degree ll.m. ll.b. ll.d. ph.d. m.a. b.a. d.phil. b.sc. m.sc. d.sc. phd mba llm llb lld dphil dlitt bsc msc master bachelor professorship baronetcy peerage damehood earldom insignia sash orders medals awards prizes titles'.split(
    ' ',
  ),
)
const honorary = /\b(?:honorary|goodwill|honoured|honored|distinguished)\b/i
const prize = /\s(?:medal|prize|award|trophy|cup|scholarship|fellowship|cross|ribbon|plaque)$/i
const namesHonour = /\b(?:order|medal|prize|award|star|cross|title|honou?r|diploma|laureate)\b/i

/** True where an argument names an order, a prize, a title or another honour. */
export function isHonour(argument: Argument): boolean {
  const opener = argument.parts[0]?.mention
  if (opener === undefined || opener.kind === 'state') return false
  // “the Nordahl Medal”: a prize bears the name of a person.
  if (opener.kind === 'person') return prize.test(opener.name)
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

/** The words of an honour; “LL.M.” whole, though its point parts it. */
export function honourWords(argument: Argument, text: string): string {
  const { main } = argument
  if (main.quoted !== null) return main.quoted.title
  return main.name === 'LL'
    ? (/^LL\.\s?[MBD]\.?/.exec(text.slice(main.start, main.start + 6))?.[0] ?? 'LL')
    : main.name
}
