import { after, type KindData, namesOf } from '../entry-kind.ts'

/** A title, order, prize, honour or designation was conferred. */
export const conferral = {
  name: 'conferral',
  says: 'a title, order, prize, honour or designation was conferred on a person, place or year',
  roles: { recipient: 'who receives it', conferrer: 'who confers it' },
  fields: ['honour'],
  sentence: (facts) => {
    const recipient = namesOf(facts, 'recipient')
    const honour = facts.honour ?? 'an honour'
    const from = after(' by ', namesOf(facts, 'conferrer'))
    return recipient === '' ? `${honour} is conferred${from}` : `${recipient} is awarded ${honour}${from}`
  },
} as const satisfies KindData
