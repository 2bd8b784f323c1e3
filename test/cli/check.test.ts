import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regesta } from './run-program.ts'

const sample = fileURLToPath(new URL('../../fixtures/azerbaijan-oic.txt', import.meta.url))
const clean = 'The treaty was signed in Geneva on 14 March 1987.\n\nThe council met again in May.\n'
const spoilt =
  'The treaty was signed in Geneva on March 1987, 14.\n\nThe the council met on the 22th day of the goverment.\n'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-check-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const checked = (args: readonly string[], input = '') => regesta(['check', ...args], { folder, input })
const records = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const rulesOf = (text: string) =>
  records(text)
    .filter(({ type }) => type === 'finding')
    .map(({ rule }) => rule)

describe('regesta check', () => {
  it('is 0 and says so where nothing is wrong', async () => {
    const { code, output, talk } = await checked([file('clean.txt', clean)])
    expect({ code, talk }).toEqual({ code: 0, talk: '' })
    expect(output).toMatch(/^No findings in 1 document\.\n/)
  })

  it('frames its findings, underlines the words and shows the fix', async () => {
    const path = file('spoilt.txt', spoilt)
    const { code, output } = await checked([path])
    expect(code).toBe(1)
    expect(output).toContain(`--> ${path}:1:36`)
    expect(output).toContain(
      '1 | The treaty was signed in Geneva on March 1987, 14.\n  |                                    ^^^^^^^^^^^^^^\n',
    )
    expect(output).toContain('= fix: “March 1987, 14” → “March 14, 1987”')
    expect(output).not.toContain('\u001b')
  })

  it('cuts long lines to the width of the terminal', async () => {
    const { output } = await regesta(['check', sample], { environment: { COLUMNS: '72' } })
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72)
    expect(output).toContain('Not checked:')
  })

  it('prints the record format, whose spans are offsets into the text', async () => {
    const { output } = await checked([file('spoilt.txt', spoilt), '--format', 'ndjson'])
    const [document, ...findings] = records(output)
    expect(document).toMatchObject({ type: 'document', name: 'spoilt.txt', length: spoilt.length })
    expect(findings.map(({ span: [start, end] }) => spoilt.slice(start, end))).toEqual([
      'March 1987, 14',
      'The the',
      '22th',
      'goverment',
    ])
    expect(findings[0]).toMatchObject({
      rule: 'date/day-after-year',
      severity: 'warning',
      fix: { text: 'March 14, 1987' },
      also: [],
    })
    expect((await checked(['-', '-f', 'ndjson'], spoilt)).output.split('\n').slice(1)).toEqual(
      output.split('\n').slice(1),
    )
  })

  it('gives the same bytes twice', async () => {
    const [one, other] = await Promise.all([checked([sample, '-f', 'json']), checked([sample, '-f', 'json'])])
    expect(one.output).toBe(other.output)
  })

  it('writes SARIF that its schema accepts', async () => {
    const schema = JSON.parse(
      readFileSync(
        createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
        'utf8',
      ),
    )
    // The schema is of draft 4, whose words this one has in common with later drafts but for the name of its id.
    const { $schema: _, id, ...rest } = schema
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({
      ...rest,
      $id: id,
    })
    const decisions = file(
      'sarif.decisions.jsonl',
      `${JSON.stringify({ verdict: 'silence', rule: 'text/spelling', about: { words: 'goverment' }, reason: 'so in the source' })}\n`,
    )
    for (const args of [
      [sample],
      [file('clean.txt', clean)],
      [file('spoilt.txt', spoilt), '--decisions', decisions],
    ]) {
      const { output } = await checked([...args, '-f', 'sarif'])
      expect(validate(JSON.parse(output)), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  it.each([
    [
      'github',
      /^::warning file=.*spoilt\.txt,line=1,endLine=1,col=36,endColumn=50,title=date\/day-after-year::Day after the year/,
    ],
    ['rdjson', /"start":\{"line":1,"column":36\}/],
    ['html', /<mark id="f0-0" class="warning" title="date\/day-after-year: [^"]*">March 1987, 14<\/mark>/],
  ])('writes %s', async (format, expected) => {
    expect((await checked([file('spoilt.txt', spoilt), '-f', format])).output).toMatch(expected)
  })
})

describe('--fix', () => {
  it('makes the certain fixes, shows them, and touches nothing else', async () => {
    const path = file('fix.txt', `\ufeff${spoilt.replaceAll('\n', '\r\n')}He said “no” and left the unknwon.`)
    const { code, output, talk } = await checked([path, '--fix'])
    expect(output).toContain('-The treaty was signed in Geneva on March 1987, 14.')
    expect(output).toContain('+The treaty was signed in Geneva on March 14, 1987.')
    expect(talk).toContain('put right')
    expect(code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(
      '\ufeffThe treaty was signed in Geneva on March 14, 1987.\r\n\r\nThe council met on the 22nd day of the government.\r\nHe said “no” and left the unknown.',
    )
  })

  it('only shows them with --diff', async () => {
    const path = file('diff.txt', spoilt)
    expect((await checked([path, '--diff'])).output).toContain(
      '+The treaty was signed in Geneva on March 14, 1987.',
    )
    expect(readFileSync(path, 'utf8')).toBe(spoilt)
  })

  it('refuses sources that are not plain text', async () => {
    const html = `<p>The treaty was signed on March 1987, 14.</p>`
    const path = file('page.html', html)
    const { code, talk } = await checked([path, '--fix'])
    expect(code).toBe(1)
    expect(talk).toContain('only plain text and Markdown can be put right; make its fixes by hand')
    expect(talk).toContain('0 put right, 1 left for a person to decide; check without --fix shows them')
    expect(readFileSync(path, 'utf8')).toBe(html)
  })

  it('refuses encodings but UTF-8', async () => {
    const bytes = Buffer.from(`${spoilt}The caf\u00e9 stayed open.`, 'latin1')
    const path = file('latin.txt', bytes)
    const { code, talk } = await checked([path, '--fix', '--encoding', 'windows-1252'])
    expect(code).toBe(1)
    expect(talk).toContain('save it in UTF-8 and try again')
    expect(talk).toMatch(/ 0 put right, [45] left/)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('leaves files without a fix alone, whatever their format', async () => {
    const path = file('clean.html', '<p>The treaty was signed in Geneva on 14 March 1987.</p>')
    expect(await checked([path, '--fix'])).toMatchObject({ code: 0, talk: 'regesta: 0 put right\n' })
  })

  it('makes fixes in Markdown where their words stand in one piece', async () => {
    const source =
      '# A *short* history\n\nThe **treaty** was signed in [Geneva](https://example.org/goverment) on March 1987, 14.\n\n- The **the** council met on the 22th day of the *goverment*.\n'
    const path = file('page.md', source)
    const { code, output, talk } = await checked([path, '--fix'])
    expect(readFileSync(path, 'utf8')).toBe(
      source
        .replace('March 1987, 14', 'March 14, 1987')
        .replace('22th', '22nd')
        .replace('*goverment*', '*government*'),
    )
    expect(output).toContain('+- The **the** council met on the 22nd day of the *government*.')
    expect(talk).toContain('3 put right, 1 left for a person to decide')
    expect(code).toBe(1)
  })

  it('has no file to change on the standard input', async () => {
    expect(await checked(['-', '--fix'], spoilt)).toMatchObject({ code: 2, output: '' })
    expect((await checked(['-', '--diff'], spoilt)).output).toContain(
      '+The treaty was signed in Geneva on March 14',
    )
  })
})

describe('memory', () => {
  it('is enough, or the file is named and the others go on', async () => {
    const long = file('long.txt', 'The treaty was signed. '.repeat(150_000))
    const { code, output, talk } = await regesta(['check', long, file('clean.txt', clean)], {
      folder,
      environment: { NODE_OPTIONS: '--max-old-space-size=200' },
    })
    expect(code).toBe(1)
    expect(talk).toContain('long.txt: the text is too long to be read at once')
    expect(output).toContain('in 1 document.')
  })
})

describe('what is known', () => {
  it('tells only new findings with a baseline, wherever the old ones have moved', async () => {
    const path = file('moving.txt', spoilt)
    const baseline = join(folder, 'baseline.json')
    await checked([path, '--write-baseline', baseline])
    expect(await checked([path, '--baseline', baseline])).toMatchObject({ code: 0 })
    writeFileSync(path, `A line before. It has a new mistkae.\n\n${spoilt}`)
    const { code, output } = await checked([path, '--baseline', baseline, '-f', 'ndjson'])
    expect(code).toBe(1)
    expect(rulesOf(output)).toEqual(['text/spelling'])
  })

  it('silences by quotation, with a reason, through edits, and tells what is no longer needed', async () => {
    const path = file('silenced.txt', spoilt)
    const decisions = join(folder, 'decisions.jsonl')
    expect(
      (await checked([path, '--only', 'text', '--silence', 'as printed in 1987', '--decisions', decisions]))
        .code,
    ).toBe(0)
    writeFileSync(path, `New words at the head.\n\n${spoilt}`)
    const after = await checked([path, '--decisions', decisions, '-f', 'ndjson'])
    expect(rulesOf(after.output)).toEqual(['date/day-after-year', 'ordinal/malformed'])
    expect((await checked([path, '--decisions', decisions])).output).toContain(
      '2 findings silenced by decisions',
    )
    writeFileSync(path, clean)
    const { output } = await checked([path, '--decisions', decisions])
    expect(output).toContain(
      'No longer needed: the decision on text/spelling at “goverment” (as printed in 1987)',
    )
  })

  it('follows regesta.config.json, and its schema knows the same', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/regesta.config.schema.json', import.meta.url), 'utf8'),
    )
    const validate = new Ajv().compile(schema)
    const config = { severities: { 'text/spelling': 'off', date: 'hint' }, words: ['tobeng'] }
    expect(validate(config)).toBe(true)
    expect(validate({ severity: {} })).toBe(false)
    const path = file('configured.txt', spoilt)
    const written = file('regesta.config.json', JSON.stringify(config))
    const { output } = await checked([path, '-f', 'ndjson'])
    rmSync(written)
    expect(
      records(output)
        .slice(1)
        .map(({ rule, severity }) => `${rule} ${severity}`),
    ).toEqual(['date/day-after-year hint', 'text/repeated-word warning', 'ordinal/malformed error'])
  })

  it.each<[string, Record<string, unknown> | string, string]>([
    ['an unknown key', { severity: {} }, '“severity” is not known'],
    [
      'an unknown rule',
      { severities: { 'text/speling': 'off' } },
      'there is no rule or family “text/speling”',
    ],
    ['an unknown severity', { severities: { text: 'fatal' } }, 'must be error, warning, hint or off'],
    ['no JSON', '{', 'is no JSON'],
  ])('refuses a configuration with %s', async (_, config, says) => {
    const path = file('bad.json', typeof config === 'string' ? config : JSON.stringify(config))
    const { code, talk } = await checked([file('clean.txt', clean), '--config', path])
    expect(code).toBe(2)
    expect(talk).toContain(says)
  })
})

describe('regesta rules', () => {
  it('lists the rules of a family', async () => {
    const { code, output } = await regesta(['rules', 'date'])
    expect(code).toBe(0)
    expect(output).toMatch(/^date\/day-after-year +warning +The day of a date stands behind its year/m)
    expect(output).not.toMatch(/^text\//m)
    expect((await regesta(['rules', 'dates'])).code).toBe(2)
  })
})
