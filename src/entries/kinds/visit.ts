import { after, agree, type KindData, namesOf } from '../entry-kind.ts'

/** Someone travelled to a place, or was received by someone. */
export const visit = {
  name: 'visit',
  says: 'someone travelled to a place, or was received by someone',
  roles: { visitor: 'who travels', host: 'who receives' },
  fields: ['form'],
  sentence: (facts) => {
    const who = namesOf(facts, 'visitor')
    if (facts.form === 'audience')
      return `${namesOf(facts, 'host') || 'someone'} ${agree(facts, 'host', 'receives', 'receive')} ${who || 'someone'}`
    if (facts.place === null || who === '' || facts.form === 'departure' || facts.form === 'arrival')
      return `${facts.form ?? 'visit'}${after(' of ', who)}`
    return `${who} ${agree(facts, 'visitor', 'visits', 'visit')} ${facts.place}`
  },
} as const satisfies KindData
