import type { Entry, Party } from './entry.ts'

type Facts = Omit<Entry, 'id' | 'summary' | 'evidence' | 'readings'>

/** The regest of an entry: "Baku, 2006-06-19/21. The 33rd Conference of Foreign Ministers is held." */
export function summarize(entry: Facts): string {
  const head = [entry.place, entry.date === null ? null : shortenInterval(entry.date)]
    .filter((one) => one !== null && one !== '')
    .join(', ')
  const sentence = endOf(withStatus(sentenceOf(entry), entry))
  return head === '' ? sentence : `${head}. ${sentence}`
}

// The second end of an interval leaves out what it shares with the first.
function shortenInterval(date: string): string {
  const [from, to] = date.split('/')
  if (from === undefined || to === undefined || from.length !== to.length || from.length < 7) return date
  const shared =
    from.slice(0, 7) === to.slice(0, 7) && from.length > 7 ? 8 : from.slice(0, 4) === to.slice(0, 4) ? 5 : 0
  return `${from}/${to.slice(shared)}`
}

function endOf(sentence: string): string {
  const text = sentence.trim()
  const large = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(large) ? large : `${large}.`
}

function withStatus(sentence: string, entry: Facts): string {
  const prefix = entry.status === 'planned' ? 'Planned: ' : entry.status === 'denied' ? 'Denied: ' : ''
  const by = entry.saidBy === null ? '' : ` (according to ${entry.saidBy})`
  return `${prefix}${sentence}${by}`
}

function names(entry: Facts, ...roles: readonly string[]): string {
  return joinNames(entry.parties.filter((party) => roles.includes(party.role)))
}

function joinNames(parties: readonly Party[]): string {
  const list = parties.map((party) => party.name)
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`
}

function sentenceOf(entry: Facts): string {
  switch (entry.kind) {
    case 'meeting':
      return meetingSentence(entry)
    case 'act':
      return actSentence(entry)
    case 'membership':
      return membershipSentence(entry)
    case 'founding':
      return foundingSentence(entry)
    case 'renaming':
      return `${names(entry, 'from') || 'a name'} becomes ${names(entry, 'to')}`
    case 'relations':
      return `${names(entry, 'party') || 'relations'}: ${entry.form ?? 'relations'}`
    case 'appointment':
      return appointmentSentence(entry)
    case 'visit':
      return visitSentence(entry)
    case 'conferral':
      return `${names(entry, 'recipient') || 'someone'} receives ${entry.honour ?? 'an honour'}${after(' from ', names(entry, 'conferrer'))}`
    case 'assistance':
      return `${names(entry, 'donor') || 'someone'} gives ${entry.amount ?? entry.form ?? 'aid'}${after(' to ', names(entry, 'recipient'))}`
    case 'incident':
      return `${entry.form ?? 'event'}${after(': ', names(entry, 'actor', 'target'))}`
  }
}

function after(word: string, name: string): string {
  return name === '' ? '' : `${word}${name}`
}

function meetingSentence(entry: Facts): string {
  const title = entry.title === null ? '' : ` “${entry.title}”`
  const convener = names(entry, 'convener')
  if (entry.ordinal !== null || entry.series !== null) {
    const ordinal = entry.ordinal === null ? '' : `${ordinalWord(entry.ordinal)} `
    const series = entry.series ?? entry.form ?? 'meeting'
    const needsForm =
      entry.form !== null && !series.toLowerCase().includes(entry.form.split(' ').at(-1) ?? '')
    return `The ${ordinal}${needsForm ? `${entry.form} of the ` : ''}${series}${title} is held`
  }
  const who = names(entry, 'participant')
  if (entry.form === 'meeting' && who !== '' && convener === '') return `${who} meet${title}`
  return `A ${entry.form ?? 'meeting'}${title} ${convener === '' ? '' : `of ${convener} `}is held${after(' with ', who)}`
}

/** 1st, 2nd, 3rd, 11th. */
export function ordinalWord(number: number): string {
  const tens = number % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

function actSentence(entry: Facts): string {
  const title = entry.title === null ? '' : ` “${entry.title}”`
  const parties = names(entry, 'party')
  const issuer = names(entry, 'issuer')
  const paragraphs = entry.paragraphs.length === 0 ? '' : `, paragraphs ${entry.paragraphs.join(', ')}`
  const form = `${entry.form ?? 'act'}${after(' ', entry.number ?? '')}`
  return `${form}${title}${after(parties.includes(' and ') ? ' between ' : ' of ', parties)}${after(' of ', issuer)}${after(' to ', names(entry, 'addressee'))}${after(' on ', names(entry, 'subject'))}${paragraphs}`
}

function membershipSentence(entry: Facts): string {
  const member = names(entry, 'member') || 'a member'
  const body = names(entry, 'organization') || 'a body'
  if (entry.form === 'withdrawal') return `${member} leaves ${body}`
  if (entry.form === 'suspension') return `${member} is suspended from ${body}`
  return entry.post === null ? `${member} joins ${body}` : `${member} becomes ${entry.post} of ${body}`
}

function foundingSentence(entry: Facts): string {
  const founded = names(entry, 'founded') || (entry.form ?? 'a body')
  const verb = entry.form === 'dissolution' ? 'is dissolved' : 'is founded'
  const title = entry.title === null || founded.includes(entry.title) ? '' : ` “${entry.title}”`
  return `${founded}${title} ${verb}${after(' by ', names(entry, 'founder'))}`
}

function appointmentSentence(entry: Facts): string {
  const who = names(entry, 'appointee') || (entry.post ?? 'someone')
  const body = names(entry, 'body')
  const form = entry.form ?? 'appointment'
  if (form === 'appointment' || form === 'election' || form === 're-election' || form === 'designation') {
    const verb =
      form === 'election' ? 'is elected' : form === 're-election' ? 'is re-elected' : 'is appointed'
    const post = entry.post === null || entry.post === who ? '' : ` ${entry.post}`
    return `${who} ${verb}${post}${body === '' || (entry.post ?? '').includes(body) ? '' : ` of ${body}`}`
  }
  return `${who}: ${form}${after(' as ', entry.post ?? '')}${body === '' || (entry.post ?? '').includes(body) ? '' : ` at ${body}`}`
}

function visitSentence(entry: Facts): string {
  const who = names(entry, 'visitor') || 'someone'
  if (entry.form === 'audience') return `${names(entry, 'host') || 'someone'} receives ${who}`
  if (entry.form === 'departure' || entry.form === 'arrival') return `${entry.form} of ${who}`
  return entry.place === null ? `visit of ${who}` : `${who} visits ${entry.place}`
}
