import type { Span } from '../../text/span.ts'
import { doubtfulStretch, type Stray } from '../pairs.ts'
import { rule, shown } from '../rule.ts'

/** A quotation mark without its partner, or turned the wrong way. */
export const unbalancedQuotation = rule({
  id: 'text/unbalanced-quotation',
  severity: 'warning',
  says: 'Quotation mark {mark} at “{near}” {fault}',
  check({ text, quotations }, report) {
    for (const stray of quotations.strays) {
      const near = shown(text.text, surroundings(text.text, stray))
      const also = stray.partner === null ? [] : [stray.partner]
      report(doubtfulStretch(text, stray), { mark: stray.form, near, fault: faultOf(stray) }, { also })
    }
  },
})

function faultOf(stray: Stray): string {
  if (stray.why === 'never-opened') return 'closes a quotation that was never opened'
  if (stray.why === 'never-closed') return 'opens a quotation that is never closed'
  return 'opens a second quotation while the first is still open; a closing mark may belong here'
}

// A dozen letters to either side, cut at the words.
function surroundings(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - 16), span.start)
  const after = text.slice(span.end, span.end + 16)
  const start = span.start - before.length + Math.max(0, before.search(/\s/) + 1)
  const cut = after.search(/\s\S*$/)
  return { start: Math.min(start, span.start), end: span.end + (cut > 0 ? cut : after.length) }
}
