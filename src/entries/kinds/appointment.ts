import { wordTable } from '../../text/word-table.ts'
import { after, agree, type KindData, namesOf } from '../entry-kind.ts'

const verbs = wordTable<string>({
  appointment: 'appointed',
  designation: 'appointed',
  nomination: 'nominated',
  election: 'elected',
  're-election': 're-elected',
})

/** A person or state took, was elected to, or left an office, post, chair or mandate. */
export const appointment = {
  name: 'appointment',
  says: 'a person or state took, was elected to, or left an office, post, chair or mandate; an envoy presented credentials or was recalled',
  roles: {
    appointee: 'who takes or leaves the office',
    body: 'the body in which',
    appointer: 'who appoints',
  },
  fields: ['form', 'post'],
  sentence: (facts) => {
    const who = namesOf(facts, 'appointee') || (facts.post ?? 'someone')
    const body = namesOf(facts, 'body')
    const inBody = body === '' || (facts.post ?? '').includes(body)
    const form = facts.form ?? 'appointment'
    const done = verbs[form]
    const verb = `${agree(facts, 'appointee', 'is', 'are')} ${done}`
    if (done === undefined)
      return `${who}: ${form}${after(' as ', facts.post ?? '')}${inBody ? '' : ` at ${body}`}`
    const post = facts.post === null || facts.post === who ? '' : ` ${facts.post}`
    return `${who} ${verb}${post}${inBody ? '' : post === '' ? ` to ${body}` : ` of ${body}`}`
  },
} as const satisfies KindData
