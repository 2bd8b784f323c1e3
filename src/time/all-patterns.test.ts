import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openEnded } from '../edtf/open-ended.ts'
import { allJoins } from './all-joins.ts'
import { allPatterns } from './all-patterns.ts'
import { findTimes } from './find-times.ts'

const reference = '2012-10-17'

function readExample(marked: string, isStory: boolean): { words: string; value: string } {
  const start = marked.indexOf('[[')
  const text = marked.replace('[[', '').replace(']]', '')
  const times = findTimes(text, isStory ? {} : { reference })
  const at = start === -1 ? 0 : start
  const time = times.find((one) => one.start >= at) ?? times[0]
  if (time === undefined) return { words: '', value: 'nothing' }
  const value =
    time.date === null
      ? time.timex.map((part) => part.value).join(' ')
      : openEnded(time.date.value, time.relation)
  return { words: time.words, value }
}

describe.each(allPatterns.map((pattern) => [pattern.id, pattern] as const))('%s', (_id, pattern) => {
  it.each(Object.entries(pattern.examples))('reads %s as %s', (marked, value) => {
    const words = /\[\[(.+)\]\]/.exec(marked)?.[1] ?? marked
    expect(readExample(marked, pattern.isStory === true)).toEqual({ words, value })
  })
})

it.each([
  ['patterns', allPatterns.map(({ id }) => id)],
  ['joins', allJoins.map(({ id }) => id)],
])('lists all %s of the folder, by the names of their files', (folder, ids) => {
  const files = readdirSync(new URL(`./${folder}`, import.meta.url)).map(
    (file) => `time/${folder}/${file.replace('.ts', '')}`,
  )
  expect(ids.toSorted()).toEqual(files.toSorted())
})

it('has at least one example of every pattern', () => {
  for (const { id, examples } of allPatterns) expect(Object.keys(examples).length, id).toBeGreaterThan(0)
})
