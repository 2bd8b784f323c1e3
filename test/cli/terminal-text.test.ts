import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../programs/cli/display-width.ts'
import { harmlessText } from '../../programs/cli/harmless-text.ts'
import { nearestName } from '../../programs/cli/nearest-name.ts'
import { barLine } from '../../programs/cli/progress.ts'
import { isShortFor, shortIds } from '../../programs/cli/short-ids.ts'
import { lookOf } from '../../programs/cli/terminal.ts'
import { wordsInContext } from '../../programs/cli/words-in-context.ts'
import { wrapWords } from '../../programs/cli/wrap-words.ts'

const plain = (width: number) => ({ isTerminal: false, width, hasColours: false })

describe('a terminal', () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
  ])('under %j, terminal %j, has colours %j', (environment, isTTY, hasColours) => {
    expect(lookOf({ isTTY, columns: 80 }, environment).hasColours).toBe(hasColours)
  })

  it('is as wide as it says, as COLUMNS says, or as a page', () => {
    expect(lookOf({ isTTY: true, columns: 132 }, { COLUMNS: '60' }).width).toBe(132)
    expect(lookOf({}, { COLUMNS: '60' }).width).toBe(60)
    expect(lookOf({}, {}).width).toBe(100)
  })
})

describe('text on a terminal', () => {
  it.each<[string, number]>([
    ['Dakar', 5],
    ['北京', 4],
    ['Žižek', 5],
    ['Z\u030cizek', 5],
    ['بغداد', 5],
    ['👩‍👩‍👧', 2],
  ])('%s is %i wide', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('is broken between words, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 30 })),
        fc.integer({ min: 4, max: 60 }),
        (words, width) => {
          const lines = wrapWords(words.join(' '), width)
          expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
          expect(lines.join('').replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''))
        },
      ),
    )
    expect(wrapWords('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapWords('北京和上海', 5)).toEqual(['北京', '和上', '海'])
  })

  it('holds nothing that the terminal obeys', () => {
    expect(harmlessText('a\u001b[31mb\u202ec\u009b\u200fd\ud800')).toBe(
      'a\\u{1b}[31mb\\u{202e}c\\u{9b}\\u{200f}d\ufffd',
    )
    expect(harmlessText('Žižek 北京 بغداد')).toBe('Žižek 北京 بغداد')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmlessText(text)).not.toMatch(/(?!\t)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  it('shows words in what stands around them, with carets below', () => {
    const text = 'It was accepted at the conference\nheld in Dakar in the year of the drought.'
    const start = text.indexOf('Dakar')
    expect(wordsInContext(text, { start, end: start + 5 }, plain(34), '  ')).toEqual([
      '  …nce held in Dakar in the year …',
      '               ^^^^^',
    ])
    expect(wordsInContext('Dakar', { start: 0, end: 5 }, plain(40), '')).toEqual(['Dakar', '^^^^^'])
  })

  it('keeps words in context within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        (text, start, length) => {
          const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) }
          for (const line of wordsInContext(text, span, plain(50), '    '))
            expect(displayWidth(line)).toBeLessThanOrEqual(50)
        },
      ),
    )
  })
})

describe('names and numbers', () => {
  it.each<[string, string | null]>([
    ['raed', 'read'],
    ['chek', 'check'],
    ['expl', 'explain'],
    ['serve', null],
    ['x', null],
  ])('%s is nearest to %s', (written, name) => {
    expect(nearestName(written, ['read', 'check', 'explain', 'rules'])).toBe(name)
  })

  it('shortens ids as far as they stay apart', () => {
    const ids = ['abcdefgh', 'abcdxyz1', 'zzzzzzzz', 'zzzzzzzz-2']
    expect([...shortIds(ids).values()]).toEqual(['abcde', 'abcdx', 'zzzz', 'zzzz-2'])
    for (const [id, short] of shortIds(ids))
      expect(ids.filter((other) => isShortFor(short, other))).toEqual([id])
  })

  it('tells how far the work is, and how long it will take', () => {
    const work = { done: 2500, total: 10_000, what: 'documents', seconds: 10 }
    expect(barLine(work, 100)).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 2,500 of 10,000 documents, 250 a second, 30 s left',
    )
    expect(barLine({ ...work, seconds: 100 }, 100)).toContain('25 a second, 5 min 0 s left')
    expect(barLine(work, 30)).toHaveLength(29)
  })
})
