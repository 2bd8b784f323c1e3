import type { Miss } from './score-gold.ts'

const preface = `# What of the gold of the fixtures the program misses, a line each: which document, what and where; after the dash why.
# A line whose miss is met makes the tests fail until it is removed, and so does a miss without a line.
# “npm run score -- --update” brings the lines up to date and keeps the reasons.
`

/** The misses that a file lists, with the reason of each. */
export function readKnownMisses(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const [what = '', reason = ''] = line.split(/ — (.*)/)
      return [what, reason]
    }),
  )
}

/** The file of known misses for those of today: reasons stay, lines that are met go, new ones say what was read instead. */
export function writeKnownMisses(misses: readonly Miss[], known: ReadonlyMap<string, string>): string {
  const lines = misses.map(({ what, details }) => `${what} — ${known.get(what) ?? details}`)
  return `${preface}${lines.map((line) => `${line}\n`).join('')}`
}
