import { after, type KindData, namesOf, quoted } from '../entry-kind.ts'

const adopted =
  /resolution|declaration|decision|programme|program|plan|strategy|charter|constitution|regulations|rules|law|bill|statute|amendment|act|document$/
const signed =
  /agreement|treaty|convention|protocol|pact|accord|memorandum|armistice|contract|concordat|truce|ceasefire|compromise/
const issued =
  /statement|communiqu|report|decree|letter|note|announcement|proclamation|order|message|telegram|book|appeal|article|opinion|directive|edict|manifesto|paper/

/** A resolution, treaty, statement, decree, law, report … was adopted, signed, issued, ratified or entered into force. */
export const act = {
  name: 'act',
  says: 'a resolution, declaration, communiqué, statement, decree, law, agreement, programme, appeal, proposal, announcement or report was adopted, signed, issued, published or ratified, or entered into force',
  roles: {
    issuer: 'the body, meeting or person',
    addressee: 'to whom it is addressed',
    party: 'who is bound by it',
    subject: 'whom it is about',
  },
  fields: ['form', 'title', 'number', 'paragraphs'],
  sentence: (facts) => {
    const parties = namesOf(facts, 'party')
    const issuer = namesOf(facts, 'issuer')
    const form = facts.form ?? 'act'
    const name = `${form}${after(' ', facts.number ?? '')}${quoted(facts.title)}`
    const between = after(parties.includes(' and ') ? ' between ' : ' with ', parties)
    const to = `${after(facts.form === 'declaration of war' ? ' on ' : ' to ', namesOf(facts, 'addressee'))}${after(' on ', namesOf(facts, 'subject'))}`
    const paragraphs = facts.paragraphs.length === 0 ? '' : `, paragraphs ${facts.paragraphs.join(', ')}`
    const noun = form.split(' ').at(-1) ?? form
    const verb = signed.test(noun)
      ? 'signed'
      : issued.test(noun)
        ? 'issued'
        : adopted.test(noun)
          ? 'adopted'
          : ''
    if (verb === '') return `${name}${between}${after(' by ', issuer)}${to}${paragraphs}`
    return `the ${name}${between} is ${verb}${after(' by ', issuer)}${to}${paragraphs}`
  },
} as const satisfies KindData
