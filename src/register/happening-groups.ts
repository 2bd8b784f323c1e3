import { compareText } from './compare-text.ts'
import type { Judgements, Pairing } from './judgements.ts'
import { keysOfSketch } from './match-keys.ts'
import { contradict, isSameByRule, likeness, likenessOfCopies } from './sameness/likeness.ts'
import type { Sketch } from './sketch.ts'
import { unionWithRefusals } from './union-with-refusals.ts'

/** Tellings of several documents with wholly the same facts: they are compared as one. */
type Voice = {
  /** The least id of its tellings. */
  readonly id: string
  readonly sketch: Sketch
  readonly tellings: readonly Sketch[]
  readonly documents: ReadonlySet<string>
  readonly copies: ReadonlySet<string>
}

type Link = { readonly one: number; readonly other: number; readonly score: number }

/**
 * The tellings of each happening, whatever the order in which they come.
 * First what decisions call the same, in the order of the log; then the likest pairs, each only where neither document
 * tells another happening that fits as well; nothing where two would come together that are called different, that
 * contradict each other, or that one document tells apart.
 */
export function happeningGroups(sketches: readonly Sketch[], judgements: Judgements): Sketch[][] {
  const sorted = [...sketches].sort((one, other) => compareText(one.id, other.id))
  const voices = findVoices(sorted, judgements)
  const union = unionWithRefusals(judgements.different)
  const groups = new Map<string, Voice[]>()
  for (const voice of voices) {
    for (const { id } of voice.tellings.slice(1)) union.join(voice.id, id)
    groups.set(voice.id, [voice])
  }
  const voiceOf = new Map(voices.flatMap((voice) => voice.tellings.map(({ id }) => [id, voice.id] as const)))

  // A group stands under its least id.
  const headOf = new Map(voices.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    let head = id
    for (let next = headOf.get(head); next !== undefined && next !== head; next = headOf.get(head))
      head = next
    headOf.set(id, head)
    return head
  }
  const join = (one: string, other: string): void => {
    const [head, rest] = one < other ? [one, other] : [other, one]
    if (union.join(head, rest) !== null) return
    headOf.set(rest, head)
    groups.set(head, [...(groups.get(head) ?? []), ...(groups.get(rest) ?? [])])
    groups.delete(rest)
  }

  for (const { one, other } of judgements.same) {
    const mine = voiceOf.get(one)
    const theirs = voiceOf.get(other)
    if (mine !== undefined && theirs !== undefined && find(mine) !== find(theirs))
      join(find(mine), find(theirs))
  }
  for (const { one, other } of certainLinks(voices)) {
    const mine = find(voices[one]?.id ?? '')
    const theirs = find(voices[other]?.id ?? '')
    if (mine === theirs || !mayMeet(groups.get(mine) ?? [], groups.get(theirs) ?? [])) continue
    join(mine, theirs)
  }
  return [...groups.values()].map((members) => members.flatMap(({ tellings }) => tellings))
}

function findVoices(sketches: readonly Sketch[], judgements: Judgements): Voice[] {
  const judged = judgedTellings(judgements.same, judgements.different)
  const voices: Voice[] = []
  const alone: { readonly sketch: Sketch; readonly signature: string }[] = []
  for (const [signature, alike] of Map.groupBy(sketches, signatureOf)) {
    const [first] = alike
    if (first === undefined) continue
    if (isOneVoice(alike, judged) && isSameByRule(first, first)) voices.push(voiceOf(alike))
    else for (const sketch of alike) alone.push({ sketch, signature })
  }
  // "A resolution was adopted" may be any; in the same words in two documents it is one.
  const byCopy = Map.groupBy(alone, ({ sketch, signature }) => `${sketch.copy ?? sketch.id}${signature}`)
  for (const same of byCopy.values()) {
    const alike = same.map(({ sketch }) => sketch)
    if (isOneVoice(alike, judged)) voices.push(voiceOf(alike))
    else voices.push(...alike.map((sketch) => voiceOf([sketch])))
  }
  return voices.sort((one, other) => compareText(one.id, other.id))
}

function voiceOf(tellings: readonly Sketch[]): Voice {
  const [first] = tellings
  if (first === undefined) throw new Error('no telling to compare; one at least is needed')
  const documents = new Set(tellings.map(({ document }) => document))
  return {
    id: first.id,
    sketch: first,
    tellings,
    documents,
    copies: new Set(tellings.flatMap(({ copy }) => copy ?? [])),
  }
}

function judgedTellings(...lists: readonly (readonly Pairing[])[]): Set<string> {
  return new Set(lists.flatMap((pairs) => pairs.flatMap(({ one, other }) => [one, other])))
}

// None of them judged, and each of another document.
function isOneVoice(alike: readonly Sketch[], judged: ReadonlySet<string>): boolean {
  return (
    alike.length > 1 &&
    new Set(alike.map(({ document }) => document)).size === alike.length &&
    !alike.some(({ id }) => judged.has(id))
  )
}

function signatureOf({ kind, facts, place, country, seriesId, titleId, parties }: Sketch): string {
  const { form, date, status, title, series, ordinal, number, post, honour, amount } = facts
  const who = parties.map(({ role, name, entity, names }) => [role, name, entity, ...names])
  return JSON.stringify([
    kind,
    [form, date, facts.place, status, title, series, ordinal, number, post, honour, amount],
    [place, country, seriesId, titleId],
    who,
  ])
}

/** The links that no other happening of either document fits as well, the likest first. */
function certainLinks(voices: readonly Voice[]): Link[] {
  const links = allLinks(voices)
  const byVoice = new Map<number, Link[]>()
  for (const link of links) {
    for (const end of [link.one, link.other]) {
      const list = byVoice.get(end) ?? []
      byVoice.set(end, list)
      list.push(link)
    }
  }
  const best = new Map([...byVoice].map(([index, list]) => [index, bestInDocuments(index, list, voices)]))
  const isCertain = ({ one, other, score }: Link): boolean =>
    isBest(best.get(one), voices[other], score) && isBest(best.get(other), voices[one], score)
  return links.filter(isCertain).sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
}

/** For a voice: how like it the likest telling of each document is, and whether several are. */
type Best = ReadonlyMap<string, { readonly score: number; readonly count: number }>

function bestInDocuments(index: number, links: readonly Link[], voices: readonly Voice[]): Best {
  const best = new Map<string, { score: number; count: number }>()
  for (const { one, other, score } of links) {
    for (const document of voices[one === index ? other : one]?.documents ?? []) {
      const before = best.get(document)
      if (before === undefined || before.score < score) best.set(document, { score, count: 1 })
      else if (before.score === score) best.set(document, { score, count: before.count + 1 })
    }
  }
  return best
}

function isBest(best: Best | undefined, voice: Voice | undefined, score: number): boolean {
  if (best === undefined || voice === undefined) return false
  for (const document of voice.documents) {
    const there = best.get(document)
    if (there === undefined || there.score !== score || there.count !== 1) return false
  }
  return true
}

function allLinks(voices: readonly Voice[]): Link[] {
  const byKey = new Map<string, number[]>()
  for (const [index, { tellings }] of voices.entries()) {
    const keys = new Set(tellings.flatMap((telling) => [...keysOfSketch(telling)]))
    for (const key of keys) {
      const list = byKey.get(key)
      if (list === undefined) byKey.set(key, [index])
      else list.push(index)
    }
  }
  const links: Link[] = []
  const compared = new Set<number>()
  for (const indexes of byKey.values()) {
    for (const [at, one] of indexes.entries()) {
      for (const other of indexes.slice(at + 1)) {
        const pair = one * voices.length + other
        if (compared.has(pair)) continue
        compared.add(pair)
        const score = scoreOf(voices[one], voices[other])
        if (score !== null) links.push({ one, other, score })
      }
    }
  }
  return links
}

function scoreOf(one: Voice | undefined, other: Voice | undefined): number | null {
  if (one === undefined || other === undefined) return null
  const isSameDocument =
    one.documents.size === 1 && other.documents.size === 1 && one.sketch.document === other.sketch.document
  if (isSameDocument) return null
  return shareOne(one.copies, other.copies)
    ? likenessOfCopies(one.sketch, other.sketch)
    : likeness(one.sketch, other.sketch)
}

// What one document tells apart is two; so are tellings that contradict each other.
function mayMeet(ones: readonly Voice[], others: readonly Voice[]): boolean {
  for (const one of ones) {
    for (const other of others) {
      if (contradict(one.sketch, other.sketch)) return false
      if (shareOne(one.documents, other.documents)) return false
    }
  }
  return true
}

function shareOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  for (const member of small) if (large.has(member)) return true
  return false
}
