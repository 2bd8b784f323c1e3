import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idWords, orderedLines } from './ordered-lines.ts'

const word = fc.stringMatching(/^[a-z]{1,3}$/)
const slug = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'))

it('finds by halving what reading all lines finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(slug, { maxLength: 40 }), word, (slugs, wanted) => {
      const ids = slugs.map((each) => `places/${each}-xx`).sort()
      const text = `{"about":"x"}\n${ids.map((id) => `{"id":"${id}","names":["X"]}\n`).join('')}`
      const lines = orderedLines(text, 'places')
      const idAt = (start: number) => JSON.parse(lines.line(start)).id
      expect([...lines.all()].map(idAt)).toEqual(ids)
      expect(lines.starting(wanted).map(idAt)).toEqual(ids.filter((id) => id.startsWith(`places/${wanted}-`)))
      for (const id of [...ids, `places/${wanted}-xx`]) {
        const at = lines.withId(id)
        expect(at === undefined ? undefined : idAt(at)).toBe(ids.find((each) => each === id))
      }
    }),
  )
})

it('makes words of ids from names', () => {
  expect(['Saint-Denis', "N'Djamena", 'Şirvan', 'São Tomé'].map(idWords)).toEqual([
    'saint-denis',
    'n-djamena',
    'sirvan',
    'sao-tome',
  ])
})
