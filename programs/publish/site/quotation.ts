import type { Quote } from '../../../src/decisions/quote.ts'
import { html, type Markup, type MarkupPart } from './markup.ts'

/** Words of a document between the words around them, with what is said of where they stand. */
export function quotation({ words, before, after }: Quote, where: MarkupPart): Markup {
  return html`<blockquote dir="auto"><p><span class="around">${fromWholeWord(before)}</span><mark>${words}</mark><span class="around">${toWholeWord(after)}</span></p><footer>${where}</footer></blockquote>`
}

// The words around a quotation are cut by letters.
function fromWholeWord(before: string): string {
  const space = before.search(/\s/)
  return before.length < 40 || space === -1 ? before : `…${before.slice(space)}`
}

function toWholeWord(after: string): string {
  const space = after.search(/\s\S*$/)
  return after.length < 40 || space === -1 ? after : `${after.slice(0, space + 1)}…`
}
