import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceSpan } from '../text/source-span.ts'
import { fromDocx } from './from-docx.ts'

const origin = { id: 'sha256:0', name: 'page.docx', language: 'en' }
const documentXml = (body: string) =>
  `<?xml version="1.0"?>\n<w:document><w:body>${body}</w:body></w:document>`
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`

const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Own"><w:name w:val="House style"/><w:basedOn w:val="H2"/></w:style>
<w:style w:styleId="Out"><w:name w:val="Outline"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:styleId="List"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style><w:style w:styleId="T"><w:name w:val="toc 1"/></w:style></w:styles>`

function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  const all = { 'word/document.xml': documentXml(body), 'word/styles.xml': styles, ...parts }
  return fromDocx.read(new Map(Object.entries(all)), origin)
}

function blocks(body: string, parts: Readonly<Record<string, string>> = {}): string[] {
  const document = read(body, parts)
  return document.blocks.map(
    ({ start, end, kind, level }) => `${kind}${level ?? ''}: ${document.text.slice(start, end)}`,
  )
}

const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const number = (depth: number, list = 1) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`

describe('fromDocx', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      'paragraphs',
      p('It met.') + p(' ') + p('It met again.'),
      ['paragraph: It met.', 'paragraph: It met again.'],
    ],
    [
      'headings',
      p('a', style('H2')) +
        p('b', style('Own')) +
        p('c', style('Out')) +
        p('d', style('Loop')) +
        p('e', '<w:outlineLvl w:val="0"/>'),
      ['heading2: a', 'heading2: b', 'heading3: c', 'paragraph: d', 'heading1: e'],
    ],
    [
      'items',
      p('a', number(0)) + p('b', number(1)) + p('c', style('List')) + p('d', style('List') + number(0, 0)),
      ['item1: a', 'item2: b', 'item2: c', 'paragraph: d'],
    ],
    ['styles', p('a', style('Q')) + p('b', style('T')), ['quotation: a', 'furniture: b']],
    [
      'tables in tables',
      `<w:tbl><w:tr>${cell(p('a'))}${cell(`${p('b')}<w:tbl><w:tr>${cell(p('c'))}</w:tr></w:tbl>${p('d')}`)}</w:tr></w:tbl>${p('e')}`,
      ['cell: a', 'cell: b', 'cell: c', 'cell: d', 'paragraph: e'],
    ],
    [
      'torn runs',
      `<w:p>${r('In 19')}${r('94 the', '<w:b/>')}<w:proofErr w:type="gramEnd"/>${r(' Union')}</w:p>`,
      ['paragraph: In 1994 the Union'],
    ],
    [
      'changes',
      `<w:p>${r('a')}<w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:ins>${r('c')}</w:ins><w:moveFrom>${r('d')}</w:moveFrom></w:p>`,
      ['paragraph: ac'],
    ],
    [
      'hidden text',
      `<w:p>${r('a')}${r('b', '<w:vanish/>')}${r('c', '<w:vanish w:val="0"/>')}</w:p>`,
      ['paragraph: ac'],
    ],
    [
      'fields and links',
      `<w:p><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:hyperlink r:id="rId9">${r('text')}</w:hyperlink></w:p>`,
      ['paragraph: text'],
    ],
    [
      'signs',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:sym w:char="F0E0"/></w:r></w:p>',
      ['paragraph: a b\nc\u2011d'],
    ],
    ['characters', p('R&amp;D &lt;b&gt; &#8217;&#x2019; a\u00a0b  c'), ['paragraph: R&D <b> ’’ a\u00a0b c']],
    ['CDATA', '<w:p><w:r><w:t><![CDATA[a &amp; <b>]]></w:t></w:r></w:p>', ['paragraph: a &amp; <b>']],
    [
      'text boxes once',
      `<w:p>${r('be')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('fore')}</w:p>${p('after')}`,
      ['paragraph: before', 'paragraph: after', 'paragraph: box'],
    ],
    ['right-to-left', p('تأسست المنظمة في 1969', '<w:bidi/>'), ['paragraph: تأسست المنظمة في 1969']],
  ]
  it.each(cases)('%s', (_, body, expected) => expect(blocks(body)).toEqual(expected))

  it('puts notes at the end, without the rules above them', () => {
    const notes = `<w:footnotes><w:footnote w:type="separator">${p('---')}</w:footnote><w:footnote w:id="2">${p('See the act.')}</w:footnote></w:footnotes>`
    const body = `<w:p>${r('Signed.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    expect(blocks(body, { 'word/footnotes.xml': notes })).toEqual([
      'paragraph: Signed.',
      'note: See the act.',
    ])
  })

  it('takes the language of the default style', () => expect(read(p('a')).language).toBe('en-GB'))

  it.each([
    [
      'a document type',
      '<!DOCTYPE w:document [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>',
      'document type',
    ],
    ['an outside entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', 'document type'],
    ['an open element', '<w:document><w:body>', 'is not closed'],
    ['crossed elements', '<a><b></a></b>', 'closes no element'],
    ['a torn tag', '<a b="', 'a tag does not end'],
    ['a torn comment', '<!-- a', '“-->” is missing'],
  ])('refuses %s', (_, source, problem) =>
    expect(() => fromDocx.read(new Map([['word/document.xml', source]]), origin)).toThrow(problem),
  )

  it('leaves an unknown reference as it stands', () => expect(read(p('a &b; c')).text).toBe('a &b; c'))

  it('maps every stretch of text back to its characters', () => {
    const words = fc.constantFrom('Oslo', '1994', ' ', '  ', '&amp;', '&#233;', '\u00a0', '𝕏', 'سنة', '\n')
    const runs = fc.array(fc.array(words).map((parts) => r(parts.join(''))))
    fc.assert(
      fc.property(fc.array(runs), (paragraphs) => {
        const xml = documentXml(paragraphs.map((parts) => `<w:p>${parts.join('')}</w:p>`).join(''))
        const document = fromDocx.read(new Map([['word/document.xml', xml]]), origin)
        for (let at = 0; at < document.text.length; at++) {
          const place = sourceSpan(document, { start: at, end: at + 1 })
          expect(place.part).toBe('word/document.xml')
          if (place.isExact) expect(xml.slice(place.start, place.end)).toBe(document.text[at])
          else expect(xml.slice(place.start, place.end)).toMatch(/^(?:&[^;]+;|\s*)$/)
        }
      }),
    )
  })
})
