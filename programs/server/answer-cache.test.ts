import { expect, it } from 'vitest'
import { answerCache } from './answer-cache.ts'

it('gives an answer back as long as the register is the same', () => {
  const cache = answerCache(1000)
  cache.keep('/api/a', 'one', '[1]')
  expect(cache.find('/api/a', 'one')).toBe('[1]')
  expect(cache.find('/api/b', 'one')).toBe(null)
  expect(cache.find('/api/a', 'two')).toBe(null)
  expect(cache.find('/api/a', 'one')).toBe(null)
})

it('forgets what was asked for longest ago, and never takes up more than it may', () => {
  const cache = answerCache(100)
  const answer = 'x'.repeat(10)
  for (const asked of ['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/8']) cache.keep(asked, 'one', answer)
  expect(cache.find('/1', 'one')).toBe(answer)
  cache.keep('/9', 'one', answer)
  expect(cache.find('/1', 'one')).toBe(answer)
  expect(cache.find('/2', 'one')).toBe(null)
  cache.keep('/0', 'one', 'x'.repeat(13))
  expect(cache.find('/0', 'one')).toBe(null)
})
