import { expect, it } from 'vitest'
import { conditionOf, hasCondition, setCondition, toggleCondition } from './edit-query.ts'

it.each([
  ['', 'kind', 'meeting', 'kind:meeting'],
  ['Dakar', 'kind', 'meeting', 'Dakar kind:meeting'],
  ['Dakar kind:meeting', 'kind', 'meeting', 'Dakar'],
  ['kind:meeting Dakar', 'kind', 'meeting', 'Dakar'],
  ['', 'body', 'Arab League', 'body:"Arab League"'],
  ['x body:"arab league" y', 'body', 'Arab League', 'x y'],
  ['', 'place', 'a "b" c', 'place:"a  b  c"'],
] as const)('of “%s”, toggled %s %s, makes “%s”', (q, field, value, expected) => {
  const toggled = toggleCondition(q, { field, value })
  expect(toggled).toBe(expected)
  expect(hasCondition(toggled, { field, value })).toBe(!hasCondition(q, { field, value }))
})

it('takes back what it put in', () => {
  const condition = { field: 'person', value: 'Habib Bourguiba' } as const
  expect(toggleCondition(toggleCondition('Tunis', condition), condition)).toBe('Tunis')
})

it('sets the years of a query once', () => {
  const once = setCondition('Dakar', 'date', '1990..1999')
  expect(conditionOf(once, 'date')).not.toBe(null)
  expect(setCondition(once, 'date', null)).toBe('Dakar')
})

it('leaves alone what it cannot read', () => {
  expect(hasCondition('kind:nonsense', { field: 'kind', value: 'act' })).toBe(false)
  expect(toggleCondition('kind:nonsense', { field: 'kind', value: 'act' })).toBe('kind:nonsense kind:act')
})
