import { expect, it } from 'vitest'
import { tokenize } from '../text/tokenize.ts'
import { readTimes } from '../time/read-times.ts'
import { writeTimeml } from './to-timeml.ts'

function timeml(text: string): string {
  const document = { id: '', name: '', text, language: 'en', blocks: [], source: [] }
  return writeTimeml(
    text,
    readTimes({ document, text, tokens: tokenize(text), paragraphs: [], sentences: [] }),
    '2012-10-17',
  )
}

it('writes times where they stand, ranges as their two ends', () => {
  expect(
    timeml('Held in Porto & Lyon, 19–21 June 2006, since late 1942.'),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2012-10-17" functionInDocument="CREATION_TIME">2012-10-17</TIMEX3></DCT>
<TEXT>Held in Porto &amp; Lyon, <TIMEX3 tid="t1" type="DATE" value="2006-06-19">19</TIMEX3>–<TIMEX3 tid="t2" type="DATE" value="2006-06-21">21 June 2006</TIMEX3>, since <TIMEX3 tid="t3" type="DATE" value="1942" mod="END">late 1942</TIMEX3>.</TEXT>
</TimeML>
`)
})

it('names the time that a relative one counts from', () => {
  expect(timeml('Founded in 1920. Two years later it met.')).toContain(
    'in <TIMEX3 tid="t1" type="DATE" value="1920">1920</TIMEX3>. <TIMEX3 tid="t2" type="DATE" value="1922" anchorTimeID="t1">Two years later</TIMEX3>',
  )
})

it.each(['', '<&>"', 'a\u0000b 1990', '\ud800 in May 1990'])('writes well-formed XML for %j', (text) => {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(timeml(text))?.[1] ?? 'none'
  const plain = body.replace(/<\/?TIMEX3[^<>]*>/g, '')
  expect(plain).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/)
  expect(plain).not.toContain('\u0000')
})
