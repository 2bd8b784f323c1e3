import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { sourceSpan } from '../text/source-span.ts'
import { fromHtml } from './from-html.ts'

const origin = { id: 'sha256:0', name: 'page.html', language: 'en' }
const read = (page: string) => fromHtml.read(page, origin)

function blocks(page: string): string[] {
  const document = read(page)
  return document.blocks.map(
    ({ start, end, kind, level }) => `${kind}${level ?? ''}: ${document.text.slice(start, end)}`,
  )
}

describe('fromHtml: what is prose', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      'headings and paragraphs',
      '<h2>Beginnings</h2><p>It met in Oslo.<p>It met again.',
      ['heading2: Beginnings', 'paragraph: It met in Oslo.', 'paragraph: It met again.'],
    ],
    [
      'lists by depth',
      '<ul><li>One<ol><li>Two</ol><li><p>Three</ul>',
      ['item1: One', 'item2: Two', 'item1: Three'],
    ],
    [
      'cells',
      '<table><tr><th>1994<td>Treaty<br>signed<tr><td>1995',
      ['cell: 1994', 'cell: Treaty\nsigned', 'cell: 1995'],
    ],
    ['nested tables', '<table><tr><td>a<table><tr><td>b</table>c', ['cell: a', 'cell: b', 'cell: c']],
    [
      'text parse5 moves before its table',
      '<table><tr>moved<td>cell</table>',
      ['paragraph: moved', 'cell: cell'],
    ],
    [
      'quotations',
      '<blockquote><p>We the peoples</blockquote>after',
      ['quotation: We the peoples', 'paragraph: after'],
    ],
    ['white space', '<p> a \n\t b&nbsp;\u00a0c <b> d </b> </p>', ['paragraph: a b\u00a0\u00a0c d']],
    [
      'two line breaks part paragraphs',
      'one<br>two<br><br>three',
      ['paragraph: one\ntwo', 'paragraph: three'],
    ],
    ['preformatted', '<pre>\na  b\nc\n\nd</pre>', ['paragraph: a  b\nc', 'paragraph: d']],
    [
      'references',
      '<p>R&D &amp;amp; &#8217;&#x2019; &notit; &lt;b> &copy&reg &zz; a &#32 b',
      ['paragraph: R&D &amp; ’’ ¬it; <b> ©® &zz; a b'],
    ],
    ['raw text', '<xmp>&amp;</xmp>', ['paragraph: &amp;']],
    [
      'scripts and the like',
      'a<script>x</script><style>y</style><template>z</template><svg><text>t</text></svg>b',
      ['paragraph: ab'],
    ],
    ['hidden', '<p hidden>a<p style="display : none">b<p aria-hidden=true>c<p>d', ['paragraph: d']],
    [
      'marks of notes',
      '<p>Signed.<sup><a href="#n1">[1]</a></sup> On the 5<sup>th</sup>',
      ['paragraph: Signed. On the 5th'],
    ],
    [
      'chrome',
      '<header><a>Home</a><h1>Our history</h1></header><nav>Menu</nav><p>Founded.</p><footer>©</footer>',
      ['heading1: Our history', 'paragraph: Founded.'],
    ],
    [
      'header of an article',
      '<article><header><p>By the archive</header><p>Founded.</article>',
      ['paragraph: By the archive', 'paragraph: Founded.'],
    ],
    [
      'main',
      '<p>Cookies<h1>Name</h1><main><p>Founded.</main><div>Share',
      ['heading1: Name', 'paragraph: Founded.'],
    ],
    ['an empty main', '<main></main><p>Founded.', ['paragraph: Founded.']],
    ['right-to-left', '<p dir=rtl>تأسست المنظمة في <b>1969</b>.', ['paragraph: تأسست المنظمة في 1969.']],
    ['NUL', '<p>a\0b', ['paragraph: ab']],
    ['nothing', '', []],
  ]
  it.each(cases)('%s', (_, page, expected) => expect(blocks(page)).toEqual(expected))
})

it('keeps the cells of a row on one line, and blocks apart by a blank line', () => {
  expect(read('<p>x<table><tr><td>1994<td>Oslo<tr><td><p>a<p>b<td>c</table>').text).toBe(
    'x\n\n1994\tOslo\n\na\nb\tc',
  )
})

it('takes language and date where the page is certain of them', () => {
  const meta = (content: string) => `<meta property="article:published_time" content="${content}">`
  expect(read('<html lang="en-GB">a').language).toBe('en-GB')
  expect(read('<html lang="&quot;">a').language).toBe('en')
  expect(read(meta('2011-05-02T08:00:00+04:00')).date).toBe('2011-05-02')
  expect(
    read(`${meta('2011-05-02')}<time itemprop=datePublished datetime=2011-05-02>2 May</time>`).date,
  ).toBe('2011-05-02')
  expect(read(meta('2011-05-02') + meta('2012-01-01')).date).toBeUndefined()
  expect(read(meta('2011-02-30')).date).toBeUndefined()
  expect(read('<time datetime=1994-05-12>12 May 1994</time>').date).toBeUndefined()
})

const pieces = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<li>',
  '<ul>',
  '</ul>',
  '<br>',
  '<pre>',
  '</pre>',
  '<a href=#x>',
  '</a>',
  '<sup>',
  '<xmp>',
  '</xmp>',
  '<!-- c -->',
  '<script>',
  '</script>',
  '<main>',
  '&amp;',
  '&ampx',
  '&notit;',
  '&#8217;',
  '&#32',
  '&#0;',
  '&nbsp;',
  '&zz;',
  '&',
  ' ',
  '\r\n',
  '\n',
  '\t',
  '\0',
  'Oslo',
  '1994',
  '\u00a0',
  'é',
  '𝕏',
  'İ',
  '<',
  '>',
  'سنة',
]
const anyPage = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

it('maps every stretch of text back to its characters', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const document = read(page)
      document.source.forEach((step, at) => {
        const end = document.source[at + 1]?.start ?? document.text.length
        if (step.length === undefined)
          expect(page.slice(step.source, step.source + end - step.start)).toBe(
            document.text.slice(step.start, end),
          )
      })
      for (let at = 0; at < document.text.length; at++) {
        const place = sourceSpan(document, { start: at, end: at + 1 })
        if (place.isExact) expect(page.slice(place.start, place.end)).toBe(document.text[at])
        else expect(page.slice(place.start, place.end)).toMatch(/^(?:[&<]|[\s\0]*$)/)
      }
    }),
    { numRuns: 1000 },
  )
})

it('loses and adds no visible character', () => {
  // Against the tree that parse5 itself builds, without the elements that are left out.
  const kept = pieces.filter((piece) => !/script|<sup|<main|<a |<xmp/.test(piece))
  const visible = (text: string) => [...text.replace(/[ \n\t\r\f]+/g, '')].sort().join('')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kept), { maxLength: 40 }), (parts) => {
      const page = parts.join('')
      let text = ''
      const walk = (node: DefaultTreeAdapterTypes.Node): void => {
        if (defaultTreeAdapter.isTextNode(node)) text += node.value
        else if ('childNodes' in node) node.childNodes.forEach(walk)
      }
      walk(parse(page))
      expect(visible(read(page).text)).toBe(visible(text))
    }),
    { numRuns: 1000 },
  )
})

it('reads a page 100,000 elements deep', () => {
  expect(read(`${'<div>'.repeat(100_000)}deep`).text).toBe('deep')
})

describe('stays linear on', () => {
  const hostile = [
    '<b>x ',
    '&',
    '&amp',
    '<a>x',
    '<p>x',
    '<table><tr>x',
    '<ul><li>',
    '<sup><a href=#1>1</a></sup>',
    '<!--',
    '<div ',
    '<font>x</p>',
  ]
  it.each(hostile)('%s', (piece) => {
    const start = performance.now()
    read(piece.repeat(200_000 / piece.length))
    // A tenth of a second, where a quadratic reader takes many.
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
