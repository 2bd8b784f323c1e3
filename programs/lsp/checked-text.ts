import type { Authority } from '../../src/authority/load-authority.ts'
import { type CheckOptions, check } from '../../src/checks/check.ts'
import type { Finding } from '../../src/checks/finding.ts'
import { silenceFindings } from '../../src/checks/silence-findings.ts'
import { read } from '../../src/compile.ts'
import type { Decision } from '../../src/decisions/decision.ts'
import type { Read } from '../../src/resolve/read.ts'

/** An open text after reading and checking. */
export type CheckedText = { readonly read: Read; readonly findings: readonly Finding[] }

/** What the checks of an editor need; the same as on the command line. */
export type EditorSettings = {
  readonly authority: Authority
  readonly check: CheckOptions
  readonly decisions: readonly Decision[]
}

/** Reads and checks the text of an editor. */
export function checkText(
  name: string,
  text: string,
  { authority, check: options, decisions }: EditorSettings,
): CheckedText {
  const known = read({ id: `editor:${name}`, name, text, language: 'en', blocks: [], source: [] }, authority)
  return {
    read: known,
    findings: silenceFindings(text, check(known, authority, options), decisions).findings,
  }
}
