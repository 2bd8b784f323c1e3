import { type KindData, namesOf } from '../entry-kind.ts'

/** A body, state, series or programme changed its name. */
export const renaming = {
  name: 'renaming',
  says: 'a body, state, series or programme changed its name',
  roles: { from: 'the name before', to: 'the name after' },
  fields: [],
  sentence: (facts) => `${namesOf(facts, 'from') || 'a name'} becomes ${namesOf(facts, 'to') || 'another'}`,
} as const satisfies KindData
