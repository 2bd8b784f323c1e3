import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, regesta, startRegesta } from './run-program.ts'

const sample = fileURLToPath(new URL('../../fixtures/azerbaijan-oic.txt', import.meta.url))
const sentence = 'On 14 March 1987 the Treaty of Friendship was signed in Nairobi. '
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const named = (name: string) => ({ type: 'document', name })

describe('regesta read', () => {
  it('prints a register by year, plain in a pipe', async () => {
    const { code, output, talk } = await regesta(['read', sample])
    expect({ code, talk }).toEqual({ code: 0, talk: '' })
    expect(output).toMatch(/^azerbaijan-oic\.txt\n\n1991\n/)
    expect(output).toMatch(/\n\S{4,}\s+8 December~\s+meeting\s+Dakar\. /)
    expect(output).toContain('~ repaired: put right from garbled words')
    expect(output).not.toContain('\u001b')
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('is as wide as it is told, coloured if forced, plain if colours are refused', async () => {
    const narrow = await regesta(['read', sample], { environment: { COLUMNS: '56' } })
    expect(Math.max(...narrow.output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(56)
    expect((await regesta(['read', sample], { environment: { FORCE_COLOR: '1' } })).output).toContain(
      '\u001b[1m1991',
    )
    expect((await regesta(['read', sample], { environment: { NO_COLOR: '1' } })).output).not.toContain(
      '\u001b',
    )
  })

  it('reads the standard input, with or without -', async () => {
    const path = file('one.txt', sentence)
    const { output } = await regesta(['read', path, '--format', 'csv'])
    for (const args of [
      ['read', '--format', 'csv'],
      ['read', '-', '--format', 'csv'],
    ]) {
      const piped = await regesta(args, { input: sentence })
      expect(piped.code).toBe(0)
      expect(piped.output).toBe(output.replaceAll('one.txt', 'standard input'))
    }
  })

  it('prints the record format, and the same as one object', async () => {
    const ndjson = await regesta(['read', sample, '--format', 'ndjson'])
    const records = lines(ndjson.output)
    expect(records[0]).toMatchObject({
      ...named('azerbaijan-oic.txt'),
      language: 'en',
      length: readFileSync(sample, 'utf8').length,
    })
    const types = new Set(records.map((record) => (record as { type: string }).type))
    expect([...types]).toEqual(['document', 'entity', 'entry', 'sentence'])
    const { documents } = JSON.parse((await regesta(['read', sample, '--format', 'json'])).output)
    const [only] = documents
    expect([only.document, ...only.entities, ...only.entries, ...only.sentences]).toEqual(records)
  })

  it('writes TimeML, of one document alone', async () => {
    const { output } = await regesta(['read', '-', '--format', 'timex3'], { input: sentence })
    expect(output).toContain(
      'On <TIMEX3 tid="t1" type="DATE" value="1987-03-14">14 March 1987</TIMEX3> the Treaty',
    )
    const { code, talk } = await regesta(['read', sample, sample, '--format', 'timex3'])
    expect(code).toBe(2)
    expect(talk).toContain('--format timex3 holds one document, and there are 2')
  })

  it('reads several files and folders in the order given, and a folder by name', async () => {
    mkdirSync(join(folder, 'many/deep'), { recursive: true })
    const names = ['b.txt', 'a.md', 'deep/c.html', 'not-read.xyz']
    for (const name of names) file(`many/${name}`, name.endsWith('html') ? `<p>${sentence}</p>` : sentence)
    const last = file('last.txt', sentence)
    const { code, output } = await regesta(['read', last, join(folder, 'many'), '--format', 'ndjson'])
    expect(code).toBe(0)
    const documents = lines(output).filter((record) => (record as { type: string }).type === 'document')
    expect(documents).toMatchObject(['last.txt', 'a.md', 'b.txt', 'c.html'].map(named))
  })

  it('gives with many threads what one gives', async () => {
    mkdirSync(join(folder, 'threads'))
    for (let index = 0; index < 130; index++)
      file(
        `threads/${String(index).padStart(3, '0')}.txt`,
        sentence.replace('1987', String(1700 + index)).repeat(index % 7 === 0 ? 40 : 1),
      )
    const whole = await regesta(['read', join(folder, 'threads'), '--format', 'ndjson'])
    expect(whole.code).toBe(0)
    let separate = ''
    for (const name of ['000.txt', '077.txt', '129.txt']) {
      const { output } = await regesta(['read', join(folder, 'threads', name), '--format', 'ndjson'])
      expect(whole.output).toContain(output)
      separate += output
    }
    expect(separate).not.toBe('')
    const order = lines(whole.output).filter((record) => (record as { type: string }).type === 'document')
    expect(order).toMatchObject(
      Array.from({ length: 130 }, (_, index) => named(`${String(index).padStart(3, '0')}.txt`)),
    )
  })

  it('names each bad file and reads the others', async () => {
    const paths = [
      file('empty.txt', ''),
      file('binary.txt', new Uint8Array(600)),
      file(
        'half.txt',
        Buffer.concat([Buffer.from('Žižek met Müller in Köln. '), Buffer.from([0xc3, 0x28, 0xff])]),
      ),
      join(folder, 'missing.txt'),
      file('good.txt', sentence),
    ]
    const { code, output, talk } = await regesta(['read', ...paths, '--format', 'csv'])
    expect(code).toBe(1)
    expect(output.split('\r\n')[1]).toMatch(/^good\.txt,/)
    expect(talk.trim().split('\n')).toHaveLength(4)
    for (const [index, says] of [
      'the file is empty',
      'binary',
      'UTF-8 only in part',
      'no such file',
    ].entries()) {
      expect(talk.split('\n')[index]).toContain(`${paths[index]}: `)
      expect(talk.split('\n')[index]).toContain(says)
    }
  })

  it('names a file that is too large for the limit or for the memory', async () => {
    const huge = file('huge.txt', '')
    truncateSync(huge, 200_000_001)
    const good = file('small.txt', sentence)
    const { code, output, talk } = await regesta(['read', huge, good, '--format', 'csv'])
    expect(code).toBe(1)
    expect(talk).toContain('the file is too large: 200.0 MB')
    expect(output.split('\r\n')[1]).toMatch(/^small\.txt,/)
    const long = file('long.txt', sentence.repeat(30_000))
    const little = await regesta(['read', long, good, '--format', 'csv'], {
      environment: { NODE_OPTIONS: '--max-old-space-size=100' },
    })
    expect(little.code).toBe(1)
    expect(little.talk).toMatch(/too long to be read at once|needs more memory than there is/)
    expect(little.output).toBe(output)
  })

  it('reads encodings that it recognises or is told', async () => {
    const turkish = file(
      'turkish.txt',
      Buffer.from('14 March 1987: the treaty was signed in \xddzmir by \xdeahin G\xfcne\xfe.', 'latin1'),
    )
    const { output } = await regesta(['read', turkish, '--format', 'md', '--encoding', 'windows-1254'])
    expect(output).toContain('İzmir')
  })

  it('counts “today” from the date that it is told', async () => {
    const path = file(
      'today.txt',
      'The Prime Minister of Kenya arrived in Nairobi yesterday and the agreement was signed today.',
    )
    const { output } = await regesta(['read', path, '--format', 'csv', '--date', '2004-05-17'])
    expect(output).toContain('2004-05-17')
  })
})

describe('regesta read --out', () => {
  it('writes the whole file, in the format of its ending', async () => {
    const path = join(folder, 'out.csv')
    const { code, output, talk } = await regesta(['read', sample, '--out', path])
    expect({ code, output, talk }).toEqual({ code: 0, output: '', talk: '' })
    expect(readFileSync(path, 'utf8')).toBe((await regesta(['read', sample, '--format', 'csv'])).output)
  })

  it('leaves the old file and nothing half-written where nothing could be read', async () => {
    const path = file('kept.ndjson', 'old')
    const before = readdirSync(folder)
    const { code } = await regesta(['read', join(folder, 'missing.txt'), '--out', path])
    expect(code).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(before)
  })

  it('refuses a place that cannot be written to', async () => {
    const { code, talk } = await regesta(['read', sample, '--out', join(folder, 'no/such/folder.csv')])
    expect(code).toBe(2)
    expect(talk).toContain('cannot be written')
    expect((await regesta(['read', sample, '--out', folder])).talk).toContain('is a folder')
  })

  it('leaves nothing behind when it is interrupted', async () => {
    mkdirSync(join(folder, 'long'))
    const text = readFileSync(sample, 'utf8')
    for (let index = 0; index < 300; index++) file(`long/${index}.txt`, text)
    const path = join(folder, 'interrupted.ndjson')
    const child = startRegesta(['read', join(folder, 'long'), '--out', path])
    const outcome = ended(child)
    while (!readdirSync(folder).some((name) => name.startsWith('.interrupted')))
      await new Promise((resolve) => setTimeout(resolve, 10))
    child.kill('SIGINT')
    expect((await outcome).code).toBe(130)
    expect(readdirSync(folder).filter((name) => name.includes('interrupted'))).toEqual([])
  })
})

describe('output', () => {
  it('ends quietly when its reader has seen enough', async () => {
    mkdirSync(join(folder, 'piped'))
    const text = readFileSync(sample, 'utf8')
    for (let index = 0; index < 20; index++) file(`piped/${index}.txt`, text)
    const child = startRegesta(['read', join(folder, 'piped'), '--format', 'ndjson'])
    const outcome = ended(child)
    child.stdout.once('data', () => child.stdout.destroy())
    const { code, talk } = await outcome
    expect({ code, talk }).toEqual({ code: 0, talk: '' })
  })

  it('shows no control characters of a document, nor those that turn a line', async () => {
    const hostile = file(
      'evil\u001b[2J\u202e.txt',
      'On 14 March 1987 the “Treaty of \u001b[31mFriendship\u009b2J\u202e” was signed in Nairobi.',
    )
    const risky = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
    for (const format of ['table', 'ndjson', 'json'])
      expect((await regesta(['read', hostile, '--format', format])).output).not.toMatch(risky)
    expect((await regesta(['read', `${hostile}x`])).talk).not.toMatch(risky)
  })

  it('holds no formula that a spreadsheet would run', async () => {
    const path = file('=1+1.txt', sentence)
    const { output } = await regesta(['read', path, '--format', 'csv'])
    expect(output).toContain("\r\n'=1+1.txt,")
  })
})
