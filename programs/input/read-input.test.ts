import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { documentXml, makeDocx, makePdf, makeZip } from '../../test/made-files.ts'
import { importProcess } from './import-process.ts'
import { defaultLimits, type Input, type InputOptions } from './input.ts'
import { readBytes } from './read-bytes.ts'
import { readInput, readInputs } from './read-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'regesta-input-'))
const importing = importProcess()
afterAll(() => {
  importing.close()
  rmSync(folder, { recursive: true })
})

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const line = (text: string) => ({ text, x: 60, y: 700 })

async function read(name: string, content: string | Uint8Array, options: InputOptions = {}): Promise<string> {
  const result = await readBytes({ name, bytes: Buffer.from(content) }, options, importing)
  return 'problem' in result ? `! ${result.problem}` : result.document.text
}

async function readAll(paths: readonly string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const input of readInputs(paths)) lines.push(shown(input))
  return lines
}

function shown(input: Input): string {
  const path = input.path.replace(folder, '').slice(1)
  return 'problem' in input ? `${path} ! ${input.problem}` : `${path}: ${input.document.text}`
}

describe('readBytes: what is read', () => {
  it.each([
    ['a.txt', 'In 1994', 'In 1994'],
    ['a.txt', '\ufeffa\r\nb\u00a0\u200f', 'a\r\nb\u00a0\u200f'],
    ['a.md', '# In *1994*', 'In 1994'],
    ['a.HTML', '<p>In <b>1994</b>', 'In 1994'],
    ['page', '<!doctype html><p>In 1994', 'In 1994'],
    ['unknown.log', 'In 1994', 'In 1994'],
    ['a.docx', makeDocx(paragraph('In 1994')), 'In 1994'],
    ['wrongly-named.txt', makeDocx(paragraph('In 1994')), 'In 1994'],
    ['a.pdf', makePdf([[line('In 1994')]]), 'In 1994'],
    ['standard input', makePdf([[line('In 1994')]]), 'In 1994'],
  ])('%s', async (name, content, text) => expect(await read(name, content)).toBe(text))

  it('names a document by the hash of its bytes', async () => {
    const result = await readBytes(
      { name: 'a.txt', bytes: Buffer.from('abc') },
      { language: 'fr' },
      importing,
    )
    expect(result).toMatchObject({
      document: {
        id: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        name: 'a.txt',
        language: 'fr',
      },
      remarks: [],
    })
  })

  it('says when it guessed the encoding, and takes a page at its word', async () => {
    const cyrillic = Buffer.from([0xc1, 0xe0, 0xea, 0xf3])
    const guessed = await readBytes({ name: 'a.txt', bytes: cyrillic }, {}, importing)
    expect(guessed).toMatchObject({
      document: { text: 'Баку' },
      remarks: [expect.stringContaining('windows-1251')],
    })
    const page = Buffer.concat([
      Buffer.from('<meta charset="koi8-r"><p>'),
      Buffer.from([0xe2, 0xc1, 0xcb, 0xd5]),
    ])
    expect(await read('a.html', page)).toBe('Баку')
    expect(await read('a.txt', Buffer.from([0xe2, 0xc1, 0xcb, 0xd5]), { encoding: 'koi8-r' })).toBe('Баку')
  })
})

describe('readBytes: what is refused', () => {
  const bomb = makeDocx(paragraph('0'.repeat(30_000_000)))
  const pdf = makePdf([[line('In 1994')]])
  it.each([
    ['a.txt', '', 'the file is empty'],
    ['a.txt', ' \n\u00a0', 'the file has no text in it'],
    ['a.html', '<script>1</script>', 'the file has no text in it'],
    ['a.txt', 'In 1994\0 they met', 'binary, not text: byte 7 (0x00)'],
    ['a.md', Buffer.from([...Buffer.from('é é '), 0xe9, 0x20]), 'UTF-8 only in part: byte 6 (0xE9)'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'a picture'],
    ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'an old Word or Office file'],
    ['a.rtf', '{\\rtf1 In 1994}', 'an RTF file'],
    ['a.docx', 'PK\u0003\u0004 and no more', 'the ZIP archive is broken'],
    ['a.docx', 'plain text', 'the ZIP archive is broken'],
    ['a.xlsx', makeZip([{ name: 'xl/workbook.xml', content: '<a/>' }]), 'without word/document.xml'],
    ['bomb.docx', bomb, 'too large'],
    [
      'twice.docx',
      makeZip([0, 1].map(() => ({ name: 'word/document.xml', content: documentXml('') }))),
      'twice',
    ],
    [
      'overlap.docx',
      makeZip([
        { name: 'a', content: 'x' },
        { name: 'word/document.xml', content: documentXml(''), saysOffset: 3 },
      ]),
      'overlaps',
    ],
    [
      'lies.docx',
      makeZip([
        { name: 'word/document.xml', content: documentXml(paragraph('a'.repeat(5000))), saysSize: 100 },
      ]),
      'broken',
    ],
    [
      'locked.docx',
      makeZip([{ name: 'word/document.xml', content: documentXml(''), isEncrypted: true }]),
      'encrypted',
    ],
    [
      'many.docx',
      makeZip(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}`, content: '' }))),
      '10001 entries',
    ],
    ['climbs.docx', makeZip([{ name: '../../etc/passwd', content: 'x' }]), 'broken'],
    [
      'laughs.docx',
      makeZip([
        {
          name: 'word/document.xml',
          content: '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        },
      ]),
      'document type',
    ],
    ['torn.docx', makeZip([{ name: 'word/document.xml', content: '<w:document>' }]), 'is not closed'],
    [
      'latin.docx',
      makeZip([{ name: 'word/document.xml', content: Buffer.from([0x3c, 0xe9]) }]),
      'not sound utf-8',
    ],
    ['a.pdf', '%PDF-1.7 and no more', 'the PDF is broken'],
    ['cut.pdf', pdf.subarray(0, 300), 'PDF'],
    ['empty.pdf', makePdf([[]]), 'no text on its page, only pictures'],
    ['locked.pdf', makePdf([[line('In 1994')]], encryption()), 'encrypted and asks for a password'],
  ])('%s %#', async (name, content, problem) => expect(await read(name, content)).toContain(problem))

  it('stops at the limits, and goes on with the next file', async () => {
    expect(await read('a.txt', 'abcd', { limits: { fileBytes: 3 } })).toContain(
      'too large: 4 bytes, and the limit is 3',
    )
    expect(await read('a.docx', makeDocx(paragraph('a')), { limits: { unpackedBytes: 50 } })).toContain(
      'over 50 bytes unpacked',
    )
    // Deep paragraphs in deep divisions take parse5 quadratic time.
    const slow = '<div><p>x'.repeat(300_000)
    expect(await read('slow.html', slow, { limits: { milliseconds: 300 } })).toContain('longer than 0.3 s')
    const large = '<i>x</i> '.repeat(1_000_000)
    const own = importProcess()
    const bytes = Buffer.from(large)
    const result = await readBytes({ name: 'large.html', bytes }, { limits: { megabytes: 64 } }, own)
    expect(result).toMatchObject({ problem: 'reading it needed more than 64 MB of memory' })
    own.close()
    expect(await read('next.html', '<p>next')).toBe('next')
  })

  it('follows no link that a document has', async () => {
    const links = {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
    }
    expect(await read('a.docx', makeDocx(`${paragraph('text')}<w:altChunk r:id="r1"/>`, links))).toBe('text')
    expect(
      await read('a.html', '<base href="file:///etc/"><p>text<img src=passwd><iframe src=passwd></iframe>'),
    ).toBe('text')
  })

  it('reads odd texts', async () => {
    expect((await read('line.txt', 'a '.repeat(5_000_000))).length).toBe(10_000_000)
    expect(await read('deep.html', `${'<div>'.repeat(100_000)}deep`)).toBe('deep')
    expect(await read('deep.md', `${'> '.repeat(100_000)}deep`)).toContain('deep')
  })
})

describe('readInputs', () => {
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)

  it('goes through folders in order, past what it cannot read', async () => {
    mkdirSync(join(folder, 'tree/sub'), { recursive: true })
    mkdirSync(join(folder, 'tree/.git'))
    mkdirSync(join(folder, 'empty'))
    write('tree/b.txt', 'second')
    write('tree/a.md', 'first')
    write('tree/c.html', '<p>third')
    write('tree/d.txt', '')
    write('tree/skipped.png', 'x')
    write('tree/.git/hidden.txt', 'x')
    write('tree/sub/e.txt', 'fourth')
    symlinkSync('..', join(folder, 'tree/sub/up'))
    symlinkSync('nowhere', join(folder, 'tree/z.txt'))
    symlinkSync('y.txt', join(folder, 'tree/y.txt'))
    expect(await readAll([join(folder, 'tree'), join(folder, 'none.txt'), join(folder, 'empty')])).toEqual([
      'tree/a.md: first',
      'tree/b.txt: second',
      'tree/c.html: third',
      'tree/d.txt ! the file is empty',
      'tree/sub/e.txt: fourth',
      'tree/y.txt ! it is a link in a circle',
      'tree/z.txt ! there is no such file',
      'none.txt ! there is no such file',
      'empty ! the folder holds no text, Markdown, HTML, DOCX or PDF file',
    ])
  })

  it('refuses devices, large files and files without leave', async () => {
    write('large.txt', 'x')
    truncateSync(join(folder, 'large.txt'), defaultLimits.fileBytes + 1)
    write('locked.txt', 'x')
    chmodSync(join(folder, 'locked.txt'), 0)
    expect(shown(await readInput('/dev/zero'))).toContain('it is a device')
    expect(shown(await readInput(join(folder, 'large.txt')))).toContain(
      'too large: 200.0 MB, and the limit is 200.0 MB',
    )
    // The superuser may read anything.
    const expected = process.getuid?.() === 0 ? 'locked.txt: x' : 'locked.txt ! it may not be read'
    expect(shown(await readInput(join(folder, 'locked.txt')))).toBe(expected)
    expect(shown(await readInput(folder))).toContain('it is a folder')
  })
})

// The shape of an encryption dictionary is enough: no password opens it.
function encryption(): string {
  const key = '00'.repeat(32)
  return `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`
}
