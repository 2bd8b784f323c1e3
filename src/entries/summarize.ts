import { allKinds, type EntryKind } from './all-kinds.ts'
import type { EntryFacts } from './entry-facts.ts'

/** The regest of an entry: "Baku, 2006-06-19/21. The 33rd Conference of Foreign Ministers is held." */
export function summarize(kind: EntryKind, facts: EntryFacts): string {
  const head = [facts.place, facts.date === null ? null : shortenInterval(facts.date)]
    .filter((one) => one !== null && one !== '')
    .join(', ')
  const sentence = endOf(withStatus(allKinds[kind].sentence(facts), facts))
  return head === '' ? sentence : `${head}. ${sentence}`
}

// The second end of an interval leaves out what it shares with the first.
function shortenInterval(date: string): string {
  const [from, to] = date.split('/')
  if (from === undefined || to === undefined || from.length !== to.length || from.length < 7) return date
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7) && from.length > 7
  const shared = isSameMonth ? 8 : from.slice(0, 4) === to.slice(0, 4) ? 5 : 0
  return `${from}/${to.slice(shared)}`
}

function endOf(sentence: string): string {
  const text = sentence.trim()
  const large = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(large) ? large : `${large}.`
}

function withStatus(sentence: string, facts: EntryFacts): string {
  const prefix = facts.status === 'planned' ? 'Planned: ' : facts.status === 'denied' ? 'Denied: ' : ''
  const by = facts.saidBy === null ? '' : ` (according to ${facts.saidBy})`
  return `${prefix}${sentence}${by}`
}
