import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadAuthority } from '../authority/load-authority.ts'
import { read } from '../compile.ts'
import type { Document } from '../text/document.ts'
import { allRules } from './all-rules.ts'
import { checkTogether } from './check.ts'
import type { Finding } from './finding.ts'
import { rulePage } from './rule-page.ts'
import { spellerOf } from './speller.ts'

const root = new URL('../../', import.meta.url)
const folder = new URL('authorities/', root)
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
const authority = loadAuthority(
  files.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
)
const speller = spellerOf(readFileSync(new URL('programs/spelling/words.txt', root), 'latin1'))

// A line of three stars parts the documents of an example that are given together.
function findingsIn(text: string): Finding[] {
  const parts = text.split('\n***\n')
  const reads = parts.map((part, index) => {
    const document: Document = {
      id: `sha256:${index}`,
      name: `${index + 1}.txt`,
      text: part,
      language: 'en',
      blocks: [],
      source: [],
    }
    return read(document, authority)
  })
  const found = checkTogether(reads, authority, { speller, today: '2026-11-24', severities: onEverywhere })
  let offset = 0
  return found.flatMap((findings, index) => {
    const start = offset
    offset += (parts[index]?.length ?? 0) + '\n***\n'.length
    return findings.map((finding) => ({
      ...finding,
      span: { start: finding.span.start + start, end: finding.span.end + start },
    }))
  })
}

const onEverywhere = Object.fromEntries(allRules.map(({ id, severity }) => [id, severity]))

describe.each(allRules)('$id', ({ id }) => {
  const page = rulePage(readFileSync(new URL(`${id}.md`, import.meta.url), 'utf8'))

  it('has a page with as many silent cases as speaking ones', () => {
    expect(page.title).toBe(id)
    expect(page.found.length).toBeGreaterThan(0)
    expect(page.silent.length).toBeGreaterThanOrEqual(page.found.length)
  })

  it.each(page.found)('finds %s', (marked) => {
    const { text, spans, expected } = marked
    const findings = findingsIn(text).filter(({ rule }) => rule === id)
    const told = findings.map(({ span, message }) => `${text.slice(span.start, span.end)} | ${message}`)
    expect(
      findings.map(({ span }) => span),
      told.join('\n'),
    ).toEqual(spans)
    if (expected !== null)
      expect(findings.map(({ fix, message }) => `${fix?.text ?? ''} ${message}`).join(' ')).toContain(
        expected,
      )
  })

  it.each(page.silent)('is silent on %s', ({ text }) => {
    expect(
      findingsIn(text)
        .filter(({ rule }) => rule === id)
        .map(({ message }) => message),
    ).toEqual([])
  })
})

it('lists every rule of the folders, each once', () => {
  const inFolders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, import.meta.url))
        .filter((file) => file.endsWith('.md'))
        .map((file) => `${name}/${file.slice(0, -3)}`),
    )
  expect(allRules.map(({ id }) => id).sort()).toEqual(inFolders.sort())
})
