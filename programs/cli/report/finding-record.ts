import type { Finding } from '../../../src/checks/finding.ts'
import type { Span } from '../../../src/text/span.ts'

/** A finding in the record format: spans as pairs, the fix where there is one. */
export function findingRecord({
  rule,
  severity,
  span,
  message,
  fix,
  also,
  ...rest
}: Finding & { readonly fingerprint?: string }) {
  return {
    type: 'finding',
    rule,
    severity,
    span: pair(span),
    message,
    ...(fix === undefined ? {} : { fix: { span: pair(fix.span), text: fix.text } }),
    also: also.map(pair),
    ...(rest.fingerprint === undefined ? {} : { fingerprint: rest.fingerprint }),
  } as const
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}
