import { after, type KindData, namesOf } from '../entry-kind.ts'

/** An attack, war, killing, election, disaster or other event in the world. */
export const incident = {
  name: 'incident',
  says: 'an attack, war, killing, occupation, election, disaster or other event in the world that is not one of the other kinds took place',
  roles: { actor: 'who does it', target: 'to whom it is done' },
  fields: ['form'],
  sentence: (facts) => {
    const actor = namesOf(facts, 'actor')
    const target = namesOf(facts, 'target')
    const form = facts.form ?? 'event'
    return actor === '' ? `${form}${after(' of ', target)}` : `${form} by ${actor}${after(': ', target)}`
  },
} as const satisfies KindData
