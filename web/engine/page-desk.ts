import type { DocumentPage } from '../../src/api/shown-document.ts'
import type { Authority } from '../../src/authority/load-authority.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import type { Document } from '../../src/text/document.ts'
import { shortHash } from '../../src/text/short-hash.ts'
import type { DecisionOutcome } from '../data/register-source.ts'
import type { EngineRequest } from './engine-message.ts'
import { makePageRegister, type PageReading, readPage } from './make-page-register.ts'
import { type PageAnswers, pageAnswers } from './page-answers.ts'
import type { PageRegister } from './page-register.ts'
import { verdictInPage } from './verdict-in-page.ts'

/** Where the document of the page lies: it is read, asked about, and decided upon. */
export type PageDesk = {
  readonly isReady: () => boolean
  readonly read: (document: Document, authority: Authority) => DocumentPage
  readonly answer: (asked: Extract<EngineRequest, { wants: 'answer' }>) => unknown
  readonly decide: (wanted: Extract<EngineRequest, { wants: 'decide' }>) => DecisionOutcome
  readonly page: () => DocumentPage | null
}

type Lying = {
  readonly read: PageReading
  readonly authority: Authority
  readonly register: PageRegister
  readonly answers: PageAnswers
}

/** An empty desk. */
export function pageDesk(): PageDesk {
  let decisions: readonly LoggedDecision[] = []
  let lying: Lying | null = null

  function put(read: PageReading, authority: Authority): Lying {
    const register = makePageRegister(read, decisions)
    lying = { read, authority, register, answers: pageAnswers(register, authority) }
    return lying
  }

  return {
    isReady: () => lying !== null,
    page: () => lying?.register.page ?? null,
    read: (document, authority) => put(readPage(document, authority), authority).register.page,
    answer: ({ question, given }) =>
      lying === null ? null : Reflect.apply(lying.answers[question], null, given),
    decide({ verdict: wanted, why, seen }) {
      if (lying === null) return refusal('Nothing was read yet.')
      const before = 'entry' in wanted ? lying.answers.entry(wanted.entry) : null
      if (before !== null && seen !== null && before.version !== seen)
        return { refused: 'The entry was changed since it was looked at.', entry: before, isConflict: true }
      const verdict = verdictInPage(wanted, lying.register)
      if ('refused' in verdict) return refusal(verdict.refused)
      const decision: LoggedDecision = {
        ...verdict,
        id: shortHash(`${decisions.length} ${JSON.stringify(verdict)}`),
        who: 'you',
        when: new Date().toISOString(),
        why,
      }
      decisions = [...decisions, decision]
      const { answers } = put(lying.read, lying.authority)
      return { decision, entry: before === null ? null : answers.entry(before.tellings[0]?.id ?? '') }
    },
  }
}

function refusal(refused: string): DecisionOutcome {
  return { refused, entry: null, isConflict: false }
}
