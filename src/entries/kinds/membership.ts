import { agree, type KindData, namesOf } from '../entry-kind.ts'

/** Someone joined, left, was admitted to or suspended from a body. */
export const membership = {
  name: 'membership',
  says: 'someone joined, left, was admitted to, suspended from, or got observer or partner status in a body',
  roles: { member: 'who joins or leaves', organization: 'the body' },
  fields: ['form', 'post'],
  sentence: (facts) => {
    const member = namesOf(facts, 'member') || 'a member'
    const body = namesOf(facts, 'organization') || 'a body'
    const verb = (one: string, several: string) => agree(facts, 'member', one, several)
    if (facts.form === 'withdrawal') return `${member} ${verb('leaves', 'leave')} ${body}`
    if (facts.form === 'suspension') return `${member} ${verb('is', 'are')} suspended from ${body}`
    if (facts.post === null) return `${member} ${verb('joins', 'join')} ${body}`
    return /status|membership/.test(facts.post)
      ? `${member} ${verb('obtains', 'obtain')} ${facts.post} in ${body}`
      : `${member} ${verb('becomes', 'become')} ${facts.post} of ${body}`
  },
} as const satisfies KindData
