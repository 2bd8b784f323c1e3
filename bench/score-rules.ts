import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { loadSpeller } from '../programs/spelling/load-speller.ts'
import { allRules } from '../src/checks/all-rules.ts'
import { check } from '../src/checks/check.ts'
import type { Finding, Severity } from '../src/checks/finding.ts'
import { rulePage } from '../src/checks/rule-page.ts'
import { read } from '../src/compile.ts'
import { allSlips } from '../test/slips/all-slips.ts'
import { randomFrom } from '../test/slips/random.ts'

// Measures each rule and writes what it finds into the page of the rule and into docs/rules.md:
// on the documents with gold findings (fixtures/, and ../shared/gold where it is there), on clean texts (those of
// test/slips, and ../shared/clean where it is there), and on slips put into clean prose one at a time.

type Row = {
  readonly family: string
  readonly relatedFamily?: string
  readonly optional?: boolean
  readonly evidence: readonly (readonly [number, number])[]
}

/** What was counted of one rule. */
type Count = { right: number; wrong: number; met: number; family: number; slips: number; spoilt: number }

const root = new URL('../', import.meta.url)
const authority = readShippedAuthority()
const speller = loadSpeller()
const everyRule = Object.fromEntries(allRules.map(({ id, severity }): [string, Severity] => [id, severity]))
const seeds = 4
const leastPrecision = 0.9

const counts = new Map(
  allRules.map(({ id }): [string, Count] => [
    id,
    { right: 0, wrong: 0, met: 0, family: 0, slips: 0, spoilt: 0 },
  ]),
)
for (const folder of ['fixtures/', '../shared/gold/']) scoreGold(new URL(folder, root))
for (const folder of ['test/slips/texts/', '../shared/clean/']) scoreClean(new URL(folder, root))
scoreSlips(new URL('test/slips/texts/', root))
writePages()

function findingsIn(text: string): readonly Finding[] {
  const document = { id: 'sha256:0', name: 'text', text, language: 'en', blocks: [], source: [] }
  return check(read(document, authority), authority, { speller, today: '2026-11-24', severities: everyRule })
}

function textsIn(folder: URL): { readonly name: string; readonly text: string }[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'known-misses.txt')
  return names.map((name) => ({
    name,
    text: readFileSync(new URL(name, folder), 'utf8').replace(/^\ufeff/, ''),
  }))
}

function scoreGold(folder: URL): void {
  for (const { name, text } of textsIn(folder)) {
    const file = new URL(name.replace('.txt', '.findings.jsonl'), folder)
    // The sample lies in both folders.
    const isSecond = folder.pathname.includes('shared') && existsSync(new URL(`fixtures/${name}`, root))
    if (!existsSync(file) || isSecond) continue
    const rows: Row[] = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    const findings = findingsIn(text)
    for (const [id, count] of counts) {
      const family = id.slice(0, id.indexOf('/'))
      const own = findings.filter(({ rule }) => rule === id)
      const meets = (row: Row, { span }: Finding) =>
        (row.family === family || row.relatedFamily === family) &&
        row.evidence.some(([start, end]) => start < span.end && span.start < end)
      for (const finding of own) {
        if (rows.some((row) => meets(row, finding))) count.right++
        else count.wrong++
      }
      const required = rows.filter((row) => row.family === family && row.optional !== true)
      count.family += required.length
      count.met += required.filter((row) => own.some((finding) => meets(row, finding))).length
    }
  }
}

function scoreClean(folder: URL): void {
  for (const { text } of textsIn(folder)) {
    for (const { rule } of findingsIn(text)) {
      const count = counts.get(rule)
      if (count !== undefined) count.wrong++
    }
  }
}

function scoreSlips(folder: URL): void {
  for (const [index, { text }] of textsIn(folder).entries()) {
    for (const { families, spoil } of allSlips) {
      for (let seed = 0; seed < seeds; seed++) {
        const slipped = spoil(text, randomFrom(index * 1000 + seed))
        if (slipped === null) continue
        const [start, end] = slipped.span
        for (const { rule, span } of findingsIn(slipped.text)) {
          const count = counts.get(rule)
          if (count === undefined) continue
          const isIt = span.start < end && start < span.end
          // What is beside the slip and speaks of it is neither right nor wrong.
          if (isIt && families.includes(rule.slice(0, rule.indexOf('/')))) count.slips++
          else if (!isIt) count.spoilt++
        }
      }
    }
  }
}

function writePages(): void {
  const lines: string[] = []
  for (const { id, severity, isOff } of allRules) {
    const count = counts.get(id)
    if (count === undefined) continue
    const url = new URL(`src/checks/${id}.md`, root)
    const page = readFileSync(url, 'utf8')
    const [head = ''] = page.split('\n## Measured\n')
    writeFileSync(url, `${head.trimEnd()}\n\n## Measured\n${measured(count)}\n`)
    const says = rulePage(page).says.split('\n')[0] ?? ''
    const told = count.right + count.wrong
    const precision = told === 0 ? '' : `${count.right} of ${told}`
    lines.push(
      `| [${id}](../src/checks/${id}.md) | ${isOff ? 'off' : severity} | ${says} | ${precision} | ${count.slips} |`,
    )
    const whole = (count.right + count.slips) / Math.max(1, count.right + count.slips + count.wrong)
    if (told > 3 && whole < leastPrecision && severity !== 'hint')
      console.log(`${id}: ${(100 * whole).toFixed(0)} % right: it should be a hint, or off`)
  }
  const intro = `# The rules of regesta check

Each rule has a page with examples, which are its tests; \`regesta explain RULE\` prints it.
"On gold and clean" counts the findings of the rule on documents with gold findings and on clean texts, and how many of them the gold has; a finding that the gold does not have is counted as wrong, though some are right.
"Slips found" counts the slips, put one at a time into clean prose, that the rule found.
This page is written by \`node bench/score-rules.ts\`.

| rule | severity | looks for | right, on gold and clean | slips found |
| --- | --- | --- | --- | --- |
`
  writeFileSync(new URL('docs/rules.md', root), `${intro}${lines.join('\n')}\n`)
}

function measured({ right, wrong, met, family, slips, spoilt }: Count): string {
  const told = right + wrong
  const percent = (one: number, all: number) => `${Math.round((100 * one) / all)} %`
  const lines = [
    told === 0
      ? 'On gold and clean texts: it says nothing.'
      : `On gold and clean texts: ${right} of ${told} findings are in the gold (precision ${percent(right, told)}).`,
    family === 0
      ? ''
      : `It meets ${met} of the ${family} required findings of its family (recall ${percent(met, family)}; other rules of the family have their share).`,
    slips + spoilt === 0
      ? ''
      : `Slips put into clean prose: it finds ${slips}, and speaks ${spoilt === 0 ? 'never' : `${spoilt} times`} of other words.`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}
