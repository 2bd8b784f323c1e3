import { after, type KindData, namesOf } from '../entry-kind.ts'

/** Aid, finance, a loan, a project or a mission was given. */
export const assistance = {
  name: 'assistance',
  says: 'aid, finance, a loan, a project or a mission was given',
  roles: { donor: 'who gives', recipient: 'who receives' },
  fields: ['form', 'amount'],
  sentence: (facts) =>
    `${namesOf(facts, 'donor') || 'someone'} gives ${facts.amount ?? facts.form ?? 'aid'}${after(' to ', namesOf(facts, 'recipient'))}`,
} as const satisfies KindData
