import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openEnded } from '../edtf/open-ended.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import { tokenize } from '../text/tokenize.ts'
import { allJoins } from './all-joins.ts'
import { allPatterns } from './all-patterns.ts'
import { findTimes } from './find-times.ts'
import { lexiconOf } from './lexicon.ts'
import { readTimes } from './read-times.ts'
import { readTokens } from './read-tokens.ts'
import { scanTimeTokens } from './scan-time-tokens.ts'

/** The times of a text, one after the other: what is marked in it, and the dates and values they give. */
function tell(text: string, reference?: string): string {
  const times = findTimes(text, reference === undefined ? {} : { reference })
  return times
    .map((time) => {
      const value =
        time.date === null
          ? time.timex.map((part) => part.value).join(' ')
          : openEnded(time.date.value, time.relation)
      return `${time.words} = ${value}`
    })
    .join('; ')
}

describe('ranges and lists', () => {
  it.each([
    ['held 19–21 June 2006 in Oslo', '19–21 June 2006 = 2006-06-19/2006-06-21'],
    ['held on June 28-30, 2011 in Lima', 'June 28-30, 2011 = 2011-06-28/2011-06-30'],
    ['between 1994 and 1996', '1994 and 1996 = 1994/1996'],
    ['from 1904-06 and again', '1904-06 = 1904/1906'],
    ['in the 1914–18 war', '1914–18 = 1914/1918'],
    ['the talks of 1990/91', '1990/91 = 1990/1991'],
    ['on May 12, 13 and 15, 1990, they met', 'May 12 = 1990-05-12; 13 = 1990-05-13; 15, 1990 = 1990-05-15'],
    ['on 12, 13 and 15 May 1990', '12 = 1990-05-12; 13 = 1990-05-13; 15 May 1990 = 1990-05-15'],
    ['in Tunis in 1983, 1988 and 1993', '1983 = 1983; 1988 = 1988; 1993 = 1993'],
    ['May to August 1950', 'May to August 1950 = 1950-05/1950-08'],
    ['from December 1950 to February the front held', 'December 1950 to February = 1950-12/1951-02'],
    ['28 December – 3 January 1979', '28 December – 3 January 1979 = 1978-12-28/1979-01-03'],
    ['the war of 499–449 BC', '499–449 BC = -0498/-0448'],
    [
      'In May 1835 they sailed; between October and April it rained',
      'May 1835 = 1835-05; October and April = 1835-10/1836-04',
    ],
    ['from 1996 to 1994', '1996 = 1996; 1994 = 1994'],
    ['from 58 to 50 BC', '58 to 50 BC = -0057/-0049'],
    ['In U.S. September 25–October11, then home', 'September 25–October11 = XXXX'],
  ])('%s', (text, told) => {
    expect(tell(text)).toBe(told.replace('= XXXX', '= XXXX-09-25 XXXX-10-11'))
  })
})

it('joins hour, day and zone', () => {
  expect(findTimes('at 9:34 p.m., March 19, 2003 EST it began')[0]?.timex[0]?.value).toBe(
    '2003-03-19T21:34-05',
  )
})

describe('years carried on', () => {
  it.each([
    [
      'On October 17, 1918, the assembly met. On November 3 it rose.',
      'October 17, 1918 = 1918-10-17; November 3 = 1918-11-03',
    ],
    [
      'On 12 November 1981 they signed. In January the pact was ratified.',
      '12 November 1981 = 1981-11-12; January = 1982-01',
    ],
    ['He came on 8 April 1917 and left on December 7.', '8 April 1917 = 1917-04-08; December 7 = 1917-12-07'],
    [
      'The league was founded in 1920. The same year it sat in Geneva. The following year it grew.',
      '1920 = 1920; The same year = 1920; The following year = 1921',
    ],
    [
      'Talks began on 5 May 1990. Three days later they broke off; the next day they resumed.',
      '5 May 1990 = 1990-05-05; Three days later = 1990-05-08; the next day = 1990-05-09',
    ],
    [
      'In March 1975 the army moved. Its plan was for 1976. On 10 April 1975 it stood at the river; on 20 April it crossed.',
      'March 1975 = 1975-03; 1976 = 1976; 10 April 1975 = 1975-04-10; 20 April = 1975-04-20',
    ],
    [
      'On 3 May 1789 they met, as they had last in 1614. On 5 May 1789 the king spoke. By 17 June they had sworn.',
      '3 May 1789 = 1789-05-03; 1614 = 1614; 5 May 1789 = 1789-05-05; 17 June = 1789-06-17',
    ],
    [
      'On 3 May 2022 they met. On 2 June Dr Vega, consul since 2004, and on 5 June Dr Ruiz was honoured.',
      '3 May 2022 = 2022-05-03; 2 June = 2022-06-02; 2004 = 2004/..; 5 June = 2022-06-05',
    ],
    [
      'On 3 May 2022 they met. The office will open in 2027. On 5 June they met again.',
      '3 May 2022 = 2022-05-03; 2027 = 2027; 5 June = 2022-06-05',
    ],
    [
      'On 3 May 2018 they adopted the Strategy for Youth 2018–2022. On 5 June they met again.',
      '3 May 2018 = 2018-05-03; 2018–2022 = 2018/2022; 5 June = 2018-06-05',
    ],
    ['2022\n\nOn 5 May the fair opened.', '2022 = 2022; 5 May = 2022-05-05'],
    [
      'He resigned in June 1940. In August of that year he fled.',
      'June 1940 = 1940-06; August of that year = 1940-08',
    ],
  ])('%s', (text, told) => {
    expect(tell(text)).toBe(told)
  })

  it('names the words that a year was taken from', () => {
    const text = 'On October 17, 1918, the assembly met. On November 3 it rose.'
    const time = findTimes(text)[1]
    expect(time?.date?.basis).toBe('inferred')
    expect(time?.date?.from.map(({ start, end }) => text.slice(start, end))).toEqual([
      'November 3',
      'October 17, 1918',
    ])
  })
})

describe('news counts from its own date', () => {
  it.each([
    [
      'The court ruled Friday; the vote is on Monday, and it will sit on Tuesday.',
      'Friday = 2013-03-22; Monday = 2013-03-18; Tuesday = 2013-03-26',
    ],
    [
      'Sales fell in November, and the firm will close in December.',
      'November = 2012-11; December = 2013-12',
    ],
    [
      'On 5 May 1990 the treaty was signed; on Friday it was recalled. On 7 May it had been ratified.',
      '5 May 1990 = 1990-05-05; Friday = 2013-03-22; 7 May = 1990-05-07',
    ],
    [
      'They met yesterday, a year ago and last summer.',
      'yesterday = 2013-03-21; a year ago = 2012; last summer = 2012-22',
    ],
    [
      'It rose in the first two months of 2013 and in the past five years.',
      'the first two months of 2013 = P2M; the past five years = P5Y',
    ],
    [
      'Late on Tuesday night, early Wednesday, at 9:30 p.m. EDT Thursday',
      'Tuesday night = 2013-03-19; early Wednesday = 2013-03-20; 9:30 p.m. EDT Thursday = 2013-03-21',
    ],
  ])('%s', (text, told) => {
    expect(tell(text, '2013-03-22')).toBe(told)
  })
})

it('gives no date for an uncertain number of years', () => {
  expect(tell('It began years ago, and a few years later it ended.', '2013-03-22')).toBe(
    'years ago = PAST_REF; a few years later = FUTURE_REF',
  )
})

describe('no dates', () => {
  it.each([
    'resolution 1514 (XV), paragraph 61, page 1984',
    'They paid $1950 for 1,500 horses and 1800 men.',
    'He may go, and the soldiers march on. May I ask? Ms May said so.',
    'The second act, the fall of the city, a spring of water',
    'They won 12-14, by 21 to 19 votes, at a ratio of 1:1200.',
    'the Russell 2000 Index and 1299.59 points',
    'An army of 1200 to 1500 soldiers',
    'section 5.12, version 2.10.3, No. 1943',
  ])('%s', (text) => {
    expect(tell(text)).toBe('')
  })
})

it('keeps both readings of a date that may be read in two orders', () => {
  const time = findTimes('signed on 3/4/1990')[0]
  expect([time?.date?.value, ...(time?.alternatives ?? [])]).toEqual(['1990-03-04', '1990-04-03'])
})

it.each([
  ['en', 'on 3/4/1990', '1990-03-04'],
  ['en-GB', 'on 3/4/1990', '1990-04-03'],
  ['fr', 'le 3/4/1990', '1990-04-03'],
  ['en', 'on 3/4/1990 and on 19/6/1990', '1990-04-03'],
  ['en-GB', 'on 3/4/1990 and on 6/19/1990', '1990-03-04'],
])('reads numbers in the order of the language and the document: %s, %s', (language, text, date) => {
  expect(findTimes(text, { language })[0]?.date?.value).toBe(date)
})

it('keeps a date of another calendar as it was written', () => {
  const time = findTimes('on 9 Rajab 1389H (21 September 1969)')[0]
  expect(time?.calendar).toEqual({ calendar: 'hijri', year: 1389, month: 7, day: 9 })
})

const timexValue =
  /^(?:(?:BC)?[\dX]{1,4}|(?:FY)?(?:BC)?[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|[1-7]))?|Q[1-4X]|H[12]|SP|SU|FA|WI))?(?:T(?:[\dX]{2}(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d(?::\d\d)?)?|MO|MI|AF|EV|NI|DT))?|P(?:X|\d*\.?\d+)(?:D|W|WE|M|Q|Y|DE|CE|ML)|PT(?:X|\d*\.?\d+)[HMS]|(?:PAST|PRESENT|FUTURE)_REF)$/

const words = [
  ...'the a this that next last following early late mid end of in on since until from to between and or at by for every per about nearly more than year years month months day days week century decade hours ago later earlier before after May June 12 March 5th December 1991 1918 2006 1990s BC AD 499 H 1389 Rajab Dhu al-Hijjah spring winter fall Friday Monday night morning noon p.m. UTC first second third half quarter now today recently future past time period same two three twenty hundred several few daily Easter Christmas Bahman 1357 Q3 fiscal 9:30 30 31 1/2 11/23 2006-06-19 . , ; ( ) – - / : \n'.split(
    ' ',
  ),
  '\n\n',
]
const prose = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((chosen) => chosen.join(' '))
const glued = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((chosen) => chosen.join(''))
const anything = fc.oneof(
  prose,
  glued,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const day = fc.constantFrom(undefined, '2013-03-22', '1990', '-0044-03-15', 'no date')

it('gives valid EDTF and TIMEX3 for any text, in order and without overlaps', () => {
  fc.assert(
    fc.property(anything, day, fc.constantFrom('en', 'fr', 'ar'), (text, reference, language) => {
      let at = 0
      for (const time of findTimes(text, { language, ...(reference === undefined ? {} : { reference }) })) {
        expect(time.start).toBeGreaterThanOrEqual(at)
        expect(time.end).toBeGreaterThan(time.start)
        at = time.end
        for (const date of [time.date?.value, ...time.alternatives]) {
          if (date !== undefined) expect(toEdtf(date), date).toBe(date)
        }
        expect(time.timex.length).toBeGreaterThan(0)
        for (const { value, start, end } of time.timex) {
          expect(value).toMatch(timexValue)
          expect(end).toBeGreaterThan(start)
        }
      }
    }),
    { numRuns: 3000 },
  )
})

it('reads the same whatever the order of its patterns', () => {
  fc.assert(
    fc.property(
      prose,
      fc.shuffledSubarray([...allPatterns], { minLength: allPatterns.length }),
      (text, shuffled) => {
        const read = (patterns: typeof allPatterns) =>
          readTokens(scanTimeTokens(text, lexiconOf('en')), '2013-03-22', 'en', patterns)
        expect(read(shuffled)).toEqual(read(allPatterns))
      },
    ),
    { numRuns: 300 },
  )
})

it('has no pattern or join twice', () => {
  for (const ids of [allPatterns.map(({ id }) => id), allJoins.map(({ id }) => id)])
    expect(new Set(ids).size).toBe(ids.length)
})

it('finds in a document what it finds in its text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const tokens = tokenize(text)
      const document = { id: '', name: '', text, language: 'en', blocks: [], source: [] }
      const inDocument = readTimes({ document, text, tokens, paragraphs: [], sentences: [] })
      const inText = findTimes(text)
      expect(inDocument.map(({ start, end, timex }) => ({ start, end, timex }))).toEqual(
        inText.map(({ start, end, timex }) => ({ start, end, timex })),
      )
      for (const { first, last, start, end } of inDocument) {
        expect(tokens[first]?.start).toBeLessThanOrEqual(start)
        expect(tokens[last - 1]?.end).toBeGreaterThanOrEqual(end)
      }
    }),
  )
})

it.each([
  ['years', '1990, '],
  ['days', '5 June, '],
  ['dashes', '19-'],
  ['numbers', 'the 5th of the 5th of '],
  ['articles', 'the last of the last '],
  ['initials', 'a.b. '],
  ['open quotations', '"the year before '],
  ['years and days in one sentence', 'in 1914 and on May 5 '],
  ['headings', 'The war, 1914\n'],
  ['looks aside in one paragraph', 'on 5 May 1914, 6 June 1950 and 7 July 1914 and 8 August '],
  ['nothing but days after a look aside', '8 August, and '],
  ['plain words', 'nothing of note was said '],
])('looks at twice the text no more than about twice as often: %s', (_name, unit) => {
  const looksOf = (repeats: number) => {
    const tokens = scanTimeTokens(unit.repeat(repeats), lexiconOf('en'))
    let looks = 0
    const ids = new Proxy(tokens.ids, {
      get(target, key) {
        looks++
        return Reflect.get(target, key)
      },
    })
    readTokens({ ...tokens, ids }, '2013-03-22', 'en')
    return looks
  }
  expect(looksOf(2000)).toBeLessThan(looksOf(1000) * 2.2 + 1000)
})

it.each(['a', '1', '-', '.', ' ', '\n', '"', '١', 'é'])('reads a text of nothing but %j', (unit) => {
  expect(findTimes(unit.repeat(200_000))).toEqual([])
})
