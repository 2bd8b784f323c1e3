import { after, type KindData, namesOf } from '../entry-kind.ts'

/** Aid, finance, a loan, a project or a mission was given. */
export const assistance = {
  name: 'assistance',
  says: 'aid, finance, a loan, a project or a mission was given',
  roles: { donor: 'who gives', recipient: 'who receives' },
  fields: ['form', 'amount'],
  sentence: (facts) => {
    const to = after(' to ', namesOf(facts, 'recipient'))
    if (facts.form === 'suspension' || facts.form === 'resumption')
      return `${facts.form} of aid${after(' by ', namesOf(facts, 'donor'))}${to}`
    return `${namesOf(facts, 'donor') || 'someone'} gives ${facts.amount ?? facts.form ?? 'aid'}${to}`
  },
} as const satisfies KindData
