import { expect, it } from 'vitest'
import { fromBuffer } from 'yauzl'
import { check } from '../../src/checks/check.ts'
import type { Finding } from '../../src/checks/finding.ts'
import { read } from '../../src/compile.ts'
import { fromDocx } from '../../src/importers/from-docx.ts'
import { xmlEvents } from '../../src/importers/xml-events.ts'
import type { Document } from '../../src/text/document.ts'
import { makeDocx } from '../../test/made-files.ts'
import { unzip } from '../input/unzip.ts'
import { readShippedAuthority } from '../shipped-authority.ts'
import { editZip } from './edit-zip.ts'
import { markWordFile } from './mark-word-file.ts'

const authority = readShippedAuthority()
const when = '2026-11-24T18:20:00Z'
const limits = { unpackedBytes: 10_000_000 }
const names = ['word/document.xml', 'word/footnotes.xml', 'word/comments.xml', 'word/styles.xml']
const further = ['[Content_Types].xml', 'word/_rels/document.xml.rels']

const runs = (...texts: readonly string[]) =>
  texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')
const paragraph = (content: string) => `<w:p>${content}</w:p>`

async function documentOf(bytes: Buffer): Promise<Document> {
  const parts = await unzip(bytes, names, limits)
  return fromDocx.read(parts, { id: 'sha256:0', name: 'a.docx', language: 'en' })
}

async function marked(bytes: Buffer) {
  const document = await documentOf(bytes)
  const findings = check(read(document, authority), authority)
  const file = await markWordFile(bytes, document, findings, when)
  return { document, findings, parts: await unzip(file.bytes, [...names, ...further], limits), ...file }
}

// What a word processor does at “accept all changes”.
function accepted(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...parts].map(([name, xml]) => [
      name,
      xml.replace(/<w:del .*?<\/w:del>/gs, '').replace(/<w:ins [^>]*>|<\/w:ins>/g, ''),
    ]),
  )
}

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule)
}

it('writes a comment and a tracked change at the words, whatever runs they are cut into', async () => {
  const body = paragraph(runs('The council met in Riga on ', 'June 20', '06, 19', '-21 &amp; rose.'))
  const { findings, mended, parts } = await marked(makeDocx(body))
  expect(rulesOf(findings)).toEqual(['date/day-after-year'])
  expect(mended.size).toBe(1)
  expect(parts.get('word/comments.xml')).toContain('date/day-after-year')
  expect(parts.get('[Content_Types].xml')).toContain('/word/comments.xml')
  expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
  for (const [, xml] of parts) expect(() => [...xmlEvents(xml)]).not.toThrow()
  const again = fromDocx.read(accepted(parts), { id: 'sha256:0', name: 'a.docx', language: 'en' })
  expect(again.text).toBe('The council met in Riga on June 19–21, 2006 & rose.')
  expect(check(read(again, authority), authority)).toEqual([])
})

it('reads as before while nothing is accepted or refused', async () => {
  const body =
    paragraph(runs('It met on December 1991, 8 in Riga.')) + paragraph(runs('It rose on May 1993, 4.'))
  const { document, parts } = await marked(makeDocx(body))
  const refused = new Map(
    [...parts].map(([name, xml]) => [
      name,
      xml
        .replace(/<w:ins .*?<\/w:ins>/gs, '')
        .replace(/<w:del [^>]*>|<\/w:del>/g, '')
        .replaceAll('w:delText', 'w:t'),
    ]),
  )
  expect(fromDocx.read(refused, { id: '', name: '', language: 'en' }).text).toBe(document.text)
})

it('puts what is wrong in a note at the sign of the note', async () => {
  const footnotes = `<w:footnotes xmlns:w="x"><w:footnote w:id="2">${paragraph(runs('Signed on May 1993, 4 in Riga.'))}</w:footnote></w:footnotes>`
  const body = paragraph(`${runs('It met.')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
  const { parts, mended } = await marked(makeDocx(body, { 'word/footnotes.xml': footnotes }))
  expect(mended.size).toBe(1)
  expect(parts.get('word/document.xml')).toContain(
    '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>',
  )
  expect(parts.get('word/footnotes.xml')).not.toContain('commentRange')
  expect(parts.get('word/footnotes.xml')).toContain('<w:del ')
})

it.each([
  ['another’s insertion', `<w:ins w:id="7" w:author="A">${runs('on May 1993, 4')}</w:ins>`],
  ['a field', `<w:fldSimple w:instr="DATE">${runs('on May 1993, 4')}</w:fldSimple>`],
])('only proposes the fix inside %s', async (_, inside) => {
  const { findings, mended, parts } = await marked(
    makeDocx(paragraph(runs('It met ') + inside + runs(' in Riga.'))),
  )
  expect(rulesOf(findings)).toEqual(['date/day-after-year'])
  expect(mended.size).toBe(0)
  expect(parts.get('word/comments.xml')).toContain('Proposed: “May 4, 1993”')
})

it('adds to the comments that are there', async () => {
  const comments =
    '<w:comments xmlns:w="x"><w:comment w:id="4" w:author="A"><w:p><w:r><w:t>Hm.</w:t></w:r></w:p></w:comment></w:comments>'
  const relations =
    '<Relationships xmlns="y"><Relationship Id="rId1" Type="http://z/comments" Target="comments.xml"/></Relationships>'
  const { parts } = await marked(
    makeDocx(paragraph(runs('It met on May 1993, 4 in Riga.')), {
      'word/comments.xml': comments,
      'word/_rels/document.xml.rels': relations,
    }),
  )
  expect(parts.get('word/comments.xml')).toMatch(/w:id="4".*w:id="5"/s)
  expect(parts.get('word/_rels/document.xml.rels')).toBe(relations)
})

it('keeps the bytes of everything else, and of a file without findings', async () => {
  const styles = `<w:styles xmlns:w="x">${'<w:style/>'.repeat(500)}</w:styles>`
  const clean = makeDocx(paragraph(runs('The council met in Riga in 1993.')), { 'word/styles.xml': styles })
  expect((await marked(clean)).bytes).toEqual(clean)
  const file = makeDocx(paragraph(runs('It met on May 1993, 4 in Riga.')), { 'word/styles.xml': styles })
  const { bytes } = await marked(file)
  expect(await packedBytes(bytes, 'word/styles.xml')).toEqual(await packedBytes(file, 'word/styles.xml'))
})

it('refuses to edit what is no archive', () => {
  expect(() => editZip(Buffer.from('It met on May 1993, 4 in Riga.'), new Map())).toThrow('no ZIP archive')
})

function packedBytes(archive: Buffer, name: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: false }, (error, zip) => {
      if (error !== null) return reject(error)
      zip.on('entry', (entry) => {
        if (entry.fileName !== name) return
        const start = entry.relativeOffsetOfLocalHeader
        resolve(archive.subarray(start, start + 30 + name.length + entry.compressedSize))
      })
    })
  })
}
