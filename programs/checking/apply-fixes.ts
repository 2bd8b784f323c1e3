import type { Fix } from '../../src/checks/finding.ts'

/** Makes fixes that overlap nowhere, in the order of the text; nothing else is touched. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let fixed = ''
  let from = 0
  for (const { span, text: words } of fixes) {
    fixed += text.slice(from, span.start) + words
    from = span.end
  }
  return fixed + text.slice(from)
}

/** Of all fixes those that can be made together: of two that overlap, the first. */
export function fixesTogether(offered: readonly Fix[]): Fix[] {
  const fixes: Fix[] = []
  let at = 0
  for (const fix of [...offered].sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  )) {
    if (fix.span.start < at || (fix.span.start === at && fixes.length > 0 && fix.span.end === at)) continue
    fixes.push(fix)
    at = fix.span.end
  }
  return fixes
}
