import type { ReadSentence } from '../entries/draft-entries.ts'
import type { Entity } from '../names/entity.ts'
import type { Mention, MentionKind } from '../names/mention.ts'
import { foldLetters } from '../text/letters.ts'
import { shortHash } from '../text/short-hash.ts'
import type { Span } from '../text/span.ts'

type Group = {
  readonly kind: MentionKind
  readonly names: Set<string>
  readonly mentions: Span[]
  readonly authority: string | null
}

/** The entities of a document: mentions with one name, one surname, one acronym or one authority record are one. */
export function findEntities(sentences: readonly ReadSentence[]): Entity[] {
  const groups = new Map<string, Group>()
  const acronyms = new Map<string, string>()
  // Names come again and again: most are found here as they are written.
  const byRecord = new Map<string, Group>()
  const byName = new Map<string, Group>()

  function groupOf({ kind, name, authority }: Mention): Group {
    const only = authority[0]
    const isKnown = only !== undefined && authority.length === 1
    const met = isKnown ? byRecord.get(only) : byName.get(name)
    if (met !== undefined) return met
    const key = keyOf(name, authority)
    const group = groups.get(key) ?? {
      kind,
      names: new Set<string>(),
      mentions: [],
      authority: key.startsWith('@') ? key.slice(1) : null,
    }
    groups.set(key, group)
    if (isKnown) byRecord.set(only, group)
    else byName.set(name, group)
    return group
  }

  function add(mention: Mention): void {
    if (!mention.isNamed) return
    if (mention.acronym !== null) acronyms.set(mention.acronym, keyOf(mention.name, mention.authority))
    const { names, mentions } = groupOf(mention)
    names.add(mention.name)
    if (mentions.at(-1)?.start !== mention.start) mentions.push({ start: mention.start, end: mention.end })
  }

  for (const { named } of sentences) {
    for (const { main, parts } of named) {
      add(main)
      for (const { mention } of parts) if (mention !== main) add(mention)
    }
  }
  joinAcronyms(groups, acronyms)
  joinSurnames(groups)
  return [...groups.entries()].map(([key, group]) => entityOf(key, group))
}

function keyOf(name: string, authority: readonly string[]): string {
  const [only] = authority
  return only !== undefined && authority.length === 1 ? `@${only}` : foldLetters(name)
}

function joinAcronyms(groups: Map<string, Group>, acronyms: ReadonlyMap<string, string>): void {
  for (const [acronym, key] of acronyms) {
    const short = groups.get(foldLetters(acronym))
    const long = groups.get(key)
    if (long === undefined) continue
    long.names.add(acronym)
    if (short === undefined || short === long) continue
    join(long, short)
    groups.delete(foldLetters(acronym))
  }
}

function joinSurnames(groups: Map<string, Group>): void {
  const bySurname = new Map<string, string | null>()
  for (const [key, group] of groups) {
    if (group.kind !== 'person' || !key.includes(' ')) continue
    const surname = key.slice(key.lastIndexOf(' ') + 1)
    bySurname.set(surname, bySurname.has(surname) ? null : key)
  }
  for (const [key, group] of [...groups]) {
    if (group.kind !== 'person' || key.includes(' ')) continue
    const full = bySurname.get(key)
    const long = full == null ? undefined : groups.get(full)
    if (long === undefined || long === group) continue
    join(long, group)
    groups.delete(key)
  }
}

function join(into: Group, from: Group): void {
  for (const name of from.names) into.names.add(name)
  into.mentions.push(...from.mentions)
  into.mentions.sort((one, other) => one.start - other.start)
}

function entityOf(key: string, group: Group): Entity {
  const names = [...group.names]
  const longest = names.reduce((one, other) => (other.length > one.length ? other : one), names[0] ?? '')
  return {
    id: `${group.kind}-${shortHash(key)}`,
    kind: group.kind,
    name: longest,
    names: names.map((name) => ({ name })),
    mentions: group.mentions,
    authority: group.authority,
  }
}
