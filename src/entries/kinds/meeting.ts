import { ordinalNumeral } from '../../text/ordinals.ts'
import type { EntryFacts } from '../entry-facts.ts'
import { after, type KindData, namesOf, quoted } from '../entry-kind.ts'

/** A summit, conference, session, forum, ceremony, games or other event was held. */
export const meeting = {
  name: 'meeting',
  says: 'a summit, conference, session, forum, congress, ceremony, games or other event was held',
  roles: { convener: 'whose meeting it is', host: 'who receives it', participant: 'who takes part' },
  fields: ['form', 'series', 'ordinal', 'title'],
  sentence: (facts) => {
    const convener = namesOf(facts, 'convener')
    const who = namesOf(facts, 'participant')
    if (facts.ordinal !== null || facts.series !== null)
      return `the ${seriesName(facts)}${quoted(facts.title)} is held${after(' with ', who)}`
    if (facts.form === 'meeting' && who !== '' && convener === '') return `${who} meet${quoted(facts.title)}`
    return `${/^[aeiou]/i.test(facts.form ?? '') ? 'an' : 'a'} ${facts.form ?? 'meeting'}${quoted(facts.title)}${after(' of ', convener)} is held${after(' with ', who)}`
  },
} as const satisfies KindData

function seriesName(facts: EntryFacts): string {
  const ordinal = facts.ordinal === null ? '' : `${ordinalNumeral(facts.ordinal)} `
  const series = facts.series ?? facts.form ?? 'meeting'
  const noun = facts.form?.split(' ').at(-1) ?? ''
  const needsForm = facts.form !== null && !series.toLowerCase().includes(noun)
  return `${ordinal}${needsForm ? `${facts.form} of the ` : ''}${series}`
}
