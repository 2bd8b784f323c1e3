import { createHash } from 'node:crypto'
import type { Finding } from '../../src/checks/finding.ts'

/** A finding with a name of its own that stays when the text around it is edited. */
export type MarkedFinding = Finding & { readonly fingerprint: string }

/**
 * Gives each finding its fingerprint: the rule, the words, the two words to either side, and, where all that is the
 * same several times, the number of the place. Offsets and lines are no part of it.
 */
export function fingerprinted(text: string, findings: readonly Finding[]): MarkedFinding[] {
  const met = new Map<string, number>()
  return findings.map((finding) => {
    const { start, end } = finding.span
    const before = text
      .slice(Math.max(0, start - 60), start)
      .split(/\s+/)
      .slice(-3)
      .join(' ')
    const after = text
      .slice(end, end + 60)
      .split(/\s+/)
      .slice(0, 3)
      .join(' ')
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    const key = [finding.rule, before.trim(), words, after.trim()].join('\n')
    const place = met.get(key) ?? 0
    met.set(key, place + 1)
    const fingerprint = createHash('sha256').update(`${key}\n${place}`).digest('hex').slice(0, 32)
    return { ...finding, fingerprint }
  })
}
