import type { Finding, Fix } from '../../src/checks/finding.ts'

/** A text with its certain fixes made, and which they were. */
export type FixedText = { readonly text: string; readonly fixes: readonly Fix[] }

/** Makes every fix that overlaps no other; nothing else is touched. */
export function applyFixes(text: string, findings: readonly Finding[]): FixedText {
  const fixes: Fix[] = []
  let at = 0
  const offered = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
  for (const fix of offered.sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  )) {
    if (fix.span.start < at || (fix.span.start === at && fixes.length > 0 && fix.span.end === at)) continue
    fixes.push(fix)
    at = fix.span.end
  }
  let fixed = ''
  let from = 0
  for (const { span, text: words } of fixes) {
    fixed += text.slice(from, span.start) + words
    from = span.end
  }
  return { text: fixed + text.slice(from), fixes }
}
