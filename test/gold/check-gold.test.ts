import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GoldEntry, type GoldFinding, type GoldSpan, jsonLines } from '../../bench/gold.ts'
import { allRules } from '../../src/checks/all-rules.ts'
import { parseEdtf } from '../../src/edtf/parse-edtf.ts'
import { allKinds } from '../../src/entries/all-kinds.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const ending = '.entries.jsonl'
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort()
const families = new Set(allRules.map(({ family }) => family))

type Row = { readonly evidence: readonly GoldSpan[]; readonly quote: readonly string[] }

describe.each(names)('the gold of %s', (name) => {
  const text = textOf(`${name}.txt`)
  const entries = jsonLines<GoldEntry>(textOf(`${name}.entries.jsonl`))
  const findings = jsonLines<GoldFinding>(textOf(`${name}.findings.jsonl`))

  it('quotes the document where it says', () => {
    expect([...entries, ...findings].filter((row) => !isQuoted(row, text))).toEqual([])
  })

  it('has entries of the eleven kinds, and parties in the roles of their kind', () => {
    expect(entries.flatMap(strangeRoles)).toEqual([])
  })

  it('has dates that are EDTF', () => {
    const dates = entries.flatMap(({ date }) => date).filter((date) => date !== null)
    expect(dates.filter((date) => parseEdtf(date) === null)).toEqual([])
  })

  it('has no row twice', () => {
    const rows = entries.map((row) => JSON.stringify([row.kind, row.date, row.parties, row.evidence]))
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([])
  })

  it('has findings of the families that there are', () => {
    expect(findings.filter(({ family }) => !families.has(family))).toEqual([])
  })
})

function isQuoted({ evidence, quote }: Row, text: string): boolean {
  const quotes = evidence.map(([start, end]) => text.slice(start, end))
  return quote.length > 0 && quote.join('\n') === quotes.join('\n') && !quote.includes('')
}

function strangeRoles({ kind, parties = [] }: GoldEntry): string[] {
  const data = Object.values(allKinds).find(({ name }) => name === kind)
  if (data === undefined) return [kind]
  return parties.map(({ role }) => role).filter((role) => !Object.keys(data.roles).includes(role))
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}
