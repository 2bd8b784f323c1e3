import type { ReadSentence } from '../entries/draft-entries.ts'
import type { Entity } from '../names/entity.ts'
import type { MentionKind } from '../names/mention.ts'
import { foldLetters } from '../text/letters.ts'
import { shortHash } from '../text/short-hash.ts'
import type { Span } from '../text/span.ts'

type Group = { kind: MentionKind; names: Map<string, number>; mentions: Span[]; authority: string | null }

/** The entities of a document: mentions with one name, one surname, one acronym or one authority record are one. */
export function findEntities(sentences: readonly ReadSentence[]): Entity[] {
  const groups = new Map<string, Group>()
  const acronyms = new Map<string, string>()
  for (const { nodes } of sentences) {
    for (const node of nodes) {
      if (node.kind !== 'argument') continue
      for (const part of [node.main, ...node.parts.map((one) => one.mention)]) {
        if (!part.isNamed) continue
        if (part.acronym !== null) acronyms.set(part.acronym, keyOf(part.name, part.authority))
        add(groups, part.kind, part.name, part.authority, part)
      }
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

function add(
  groups: Map<string, Group>,
  kind: MentionKind,
  name: string,
  authority: readonly string[],
  span: Span,
): void {
  const key = keyOf(name, authority)
  const group = groups.get(key) ?? {
    kind,
    names: new Map<string, number>(),
    mentions: [],
    authority: key.startsWith('@') ? key.slice(1) : null,
  }
  groups.set(key, group)
  group.names.set(name, (group.names.get(name) ?? 0) + 1)
  const last = group.mentions.at(-1)
  if (last === undefined || last.start !== span.start)
    group.mentions.push({ start: span.start, end: span.end })
}

function joinAcronyms(groups: Map<string, Group>, acronyms: ReadonlyMap<string, string>): void {
  for (const [acronym, key] of acronyms) {
    const short = groups.get(foldLetters(acronym))
    const long = groups.get(key)
    if (long === undefined) continue
    long.names.set(acronym, long.names.get(acronym) ?? 1)
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
  for (const [name, count] of from.names) into.names.set(name, (into.names.get(name) ?? 0) + count)
  into.mentions.push(...from.mentions)
  into.mentions.sort((one, other) => one.start - other.start)
}

function entityOf(key: string, group: Group): Entity {
  const names = [...group.names.keys()]
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
