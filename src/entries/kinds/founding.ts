import { after, type KindData, namesOf, quoted } from '../entry-kind.ts'

/** A body, office, fund, campaign or programme was created, launched, opened or dissolved. */
export const founding = {
  name: 'founding',
  says: 'a body, office, centre, network, fund, campaign or programme was created, launched, opened or dissolved',
  roles: { founded: 'what is founded or dissolved', founder: 'who founds it' },
  fields: ['form', 'title'],
  sentence: (facts) => {
    const founded = namesOf(facts, 'founded') || (facts.form ?? 'a body')
    const title = facts.title === null || founded.includes(facts.title) ? '' : quoted(facts.title)
    return `${founded}${title} ${facts.form === 'dissolution' ? 'is dissolved' : 'is founded'}${after(' by ', namesOf(facts, 'founder'))}`
  },
} as const satisfies KindData
