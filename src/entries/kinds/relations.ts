import { after, type KindData, namesOf } from '../entry-kind.ts'

/** States recognised each other, established or broke off relations; a mission was opened, closed or raised. */
export const relations = {
  name: 'relations',
  says: 'states recognised each other, established, broke off, resumed or changed the level of their diplomatic relations; an embassy, consulate or mission was opened, closed, moved or changed its rank',
  roles: { party: 'each state or body' },
  fields: ['form'],
  sentence: (facts) => `${facts.form ?? 'relations'}${after(': ', namesOf(facts, 'party'))}`,
} as const satisfies KindData
