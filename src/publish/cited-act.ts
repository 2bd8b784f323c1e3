import type { RegisterEntry } from '../register/register-entry.ts'
import { citationOf, type Documents, remarksOf } from './citations.ts'

/** What a bibliography says of an act. */
export type CitedAct = {
  readonly title: string
  /** Who issued it, or is bound by it. */
  readonly authors: readonly string[]
  /** The documents that tell it, with their words, and what they disagree about. */
  readonly note: string
}

/** An act as a bibliography cites it. */
export function citedAct(entry: RegisterEntry, documents: Documents): CitedAct {
  const issuers = entry.parties.filter(({ role }) => role === 'issuer')
  const authors = issuers.length > 0 ? issuers : entry.parties.filter(({ role }) => role === 'party')
  const told = entry.tellings.map((telling) => citationOf(telling, documents))
  const remarks = remarksOf(entry, documents).map((line) => line.replace(/\.$/, ''))
  const status = entry.status === 'held' ? [] : [`By the word of the documents: ${entry.status}`]
  return {
    title: entry.title ?? entry.summary,
    authors: [...new Set(authors.map(({ name }) => name))],
    note: [...status, ...told.map((words) => `Told in ${words}`), ...remarks].join('; '),
  }
}

/** The web address that a document came from; null where it came from elsewhere. */
export function webAddress(source: string | null): string | null {
  return source !== null && /^https?:\/\/[^\s\p{C}]+$/u.test(source) ? source : null
}
