import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'
import { isKnownName, nameContext, type WrittenName, writtenNames } from '../written-names.ts'

const mostRare = 2

/** One name in two spellings a letter apart: the rare one beside the usual one, or two beside the same other name. */
export const speltTwoWays = rule({
  id: 'name/spelt-two-ways',
  severity: 'warning',
  says: '“{words}” is spelt “{other}” elsewhere in the document{times}',
  check(facts, report) {
    const { tokens } = facts.text
    for (const [one, other] of nearPairs(writtenNames(facts))) {
      const suspects = suspectsOf(facts, one, other)
      for (const { name, usual } of suspects) {
        const also = usual.places.slice(0, 3).map((at) => tokens[at] ?? { start: 0, end: 0 })
        const times = usual.places.length > 1 ? ` (${usual.places.length} times)` : ''
        for (const at of name.places) {
          const token = tokens[at]
          if (token !== undefined) report(token, { other: usual.form, times }, { also })
        }
      }
    }
  },
})

function plainOf(folded: string): string {
  return folded.replace(/['’]/g, '').replace(/men$/, 'man').replace(/s$/, '')
}

type Suspect = { readonly name: WrittenName; readonly usual: WrittenName }

function suspectsOf(facts: Facts, one: WrittenName, other: WrittenName): Suspect[] {
  const [rare, usual] =
    one.places.length < other.places.length ||
    (one.places.length === other.places.length && isKnownName(facts, other))
      ? [one, other]
      : [other, one]
  // "Guardsman" and "Guardsmen", "Shi'a" and "Shia", one and many are one name.
  if (plainOf(rare.folded) === plainOf(usual.folded)) return []
  const shared = shareContext(facts, rare, usual)
  if (
    !shared &&
    (isInflected(rare.folded, usual.folded, isKnownName(facts, usual)) ||
      areDifferentPersons(facts, rare, usual))
  )
    return []
  if (!shared && isFaint(rare.folded, usual.folded)) return []
  if (isKnownName(facts, rare) && (!shared || isKnownName(facts, usual))) return []
  // A short name needs a longer and well used one beside it.
  if (rare.folded.length < 5 && (usual.folded.length < 5 || usual.places.length < 3)) return []
  const isRare = rare.places.length <= mostRare && usual.places.length > rare.places.length
  const isCertain = usual.places.length >= 2 || isKnownName(facts, usual)
  if (isRare && (shared || isCertain)) return [{ name: rare, usual }]
  const isLong = rare.folded.length > 5 && rare.places.length === 1 && usual.places.length === 1
  if ((!shared && !isLong) || rare.places.length > mostRare) return []
  // As often one way as the other: either may be wrong, so both are shown.
  return usual.places.length > mostRare || isKnownName(facts, usual)
    ? [{ name: rare, usual }]
    : [
        { name: rare, usual },
        { name: usual, usual: rare },
      ]
}

/** Pairs of names one letter apart, found by the words that are left when a letter is dropped. */
function nearPairs(names: readonly WrittenName[]): [WrittenName, WrittenName][] {
  const shelves = new Map<string, WrittenName[]>()
  const pairs = new Map<string, [WrittenName, WrittenName]>()
  for (const name of names) {
    if (name.folded.length < 4) continue
    for (const key of keysOf(name.folded)) {
      const shelf = shelves.get(key)
      if (shelf === undefined) {
        shelves.set(key, [name])
        continue
      }
      for (const other of shelf) {
        if (other !== name && areNear(name.folded, other.folded))
          pairs.set(`${other.form} ${name.form}`, [other, name])
      }
      if (shelf.length < 8) shelf.push(name)
    }
  }
  return [...pairs.values()]
}

function* keysOf(folded: string): Generator<string> {
  yield folded
  for (let at = 0; at < folded.length; at++) yield folded.slice(0, at) + folded.slice(at + 1)
  // Letters in another order: "Kholajy" and "Khojaly".
  if (folded.length > 5) yield `~${[...folded].sort().join('')}`
}

// One letter added, dropped or changed; or two exchanged, side by side or with one letter between.
function areNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let head = 0
  while (head < one.length && one.charAt(head) === other.charAt(head)) head++
  let tail = 0
  while (
    tail < Math.min(one.length, other.length) - head &&
    one.charAt(one.length - 1 - tail) === other.charAt(other.length - 1 - tail)
  )
    tail++
  const left = one.slice(head, one.length - tail)
  const right = other.slice(head, other.length - tail)
  if (left.length <= 1 && right.length <= 1) return head > 0 || one.length > 6
  if (left.length !== right.length || left.length > 3) return false
  return (
    [...left].reverse().join('') === right ||
    (left.length === 3 && [...left].sort().join('') === [...right].sort().join(''))
  )
}

const endings = ['s', 'es', 'n', 'an', 'ian', 'i', 'a', 'e', 'o', 'y', 'h', 'm', 'u', 'k', 'v', 'in', 'ka']

// "Korea", "Korean"; "Aliyev", "Aliyeva"; "Pakistan", "Pakistani": other words of one stem.
function isInflected(first: string, second: string, isKnown: boolean): boolean {
  const one = first.replace(/s$/, '')
  const other = second.replace(/s$/, '')
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.startsWith(short) && endings.includes(long.slice(short.length))) return true
  if (
    isKnown &&
    short.length > 5 &&
    demonym.test(short) &&
    demonym.test(long) &&
    short.slice(0, -2) === long.slice(0, short.length - 2)
  )
    return true
  const stem = short.slice(0, -1)
  return (
    short.length === long.length &&
    stem === long.slice(0, -1) &&
    stem.length > 3 &&
    /[aeioysc]/.test(short.slice(-1)) &&
    /[aeioysc]/.test(long.slice(-1))
  )
}

const demonym = /(?:an|en|in|on|n|no|na|ano)$/

// Another first letter, or another consonant in a short name, more often makes another name than a slip.
function isFaint(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0)) return Math.min(one.length, other.length) < 9
  if (one.length !== other.length || one.length > 5) return false
  const wrong = [...one].filter((letter, at) => letter !== other.charAt(at))
  return wrong.length === 1 && !/[aeiouy]/.test(wrong[0] ?? '')
}

function shareContext({ text: { tokens } }: Facts, one: WrittenName, other: WrittenName): boolean {
  const words = new Set(one.places.flatMap((at) => nameContext(tokens, at)))
  return other.places.some((at) => nameContext(tokens, at).some((word) => words.has(word)))
}

// "Johann Meier" and "Karl Meyer" are two men.
function areDifferentPersons({ text: { tokens } }: Facts, one: WrittenName, other: WrittenName): boolean {
  const given = (name: WrittenName): (string | undefined)[] =>
    name.places.map((at) => nameContext(tokens, at)[0])
  const first = given(one)
  const second = given(other)
  return first.every((word) => word !== undefined) && second.every((word) => word !== undefined)
}
