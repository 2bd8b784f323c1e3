import { findQuote, quoteOf } from '../../src/decisions/quote.ts'
import { allKinds, type EntryKind } from '../../src/entries/all-kinds.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { Target, Verdict } from '../../src/register/logged-decision.ts'
import { targetOf } from '../../src/register/target-of.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { findEntry, type NamedEntry } from './find-entry.ts'
import { nearestName } from './nearest-name.ts'
import { setValues } from './set-values.ts'

/** What was typed behind `decide`. */
export type TypedVerdict = {
  readonly operands: readonly string[]
  readonly set: readonly string[]
  readonly kind: string | undefined
  readonly words: string | undefined
}

type Wrong = { readonly wrong: string }

/** The verdicts by the word that is typed, each with what it wants. */
export const verdictUsage = {
  accept: 'accept ENTRY',
  correct: 'correct ENTRY --set FIELD=VALUE…',
  reject: 'reject ENTRY',
  same: 'same ENTRY|ENTITY ENTRY|ENTITY',
  different: 'different ENTRY|ENTITY ENTRY|ENTITY',
  silence: 'silence FINDING',
  add: 'add DOCUMENT --words WORDS --kind KIND --set FIELD=VALUE…',
  undo: 'undo DECISION',
} as const

/** The verdict that was typed, with the words of today that it is about; or what is wrong with it. */
export async function verdictOf(typed: TypedVerdict, workspace: Workspace): Promise<Verdict | Wrong> {
  const [word, ...operands] = typed.operands
  if (word === undefined || !isVerdict(word)) return wrongVerdict(word)
  const [first, second, third] = operands
  const wanted = word === 'same' || word === 'different' ? 2 : 1
  if (first === undefined || (wanted === 2) !== (second !== undefined) || third !== undefined)
    return { wrong: `${word} wants: ${verdictUsage[word]}` }
  switch (word) {
    case 'accept':
    case 'reject':
      return onEntry(first, workspace, ({ tellings }) => ({ verdict: word, entry: targetOf(tellings) }))
    case 'correct':
      return onEntry(first, workspace, ({ entry, tellings }) => {
        const set = setValues(typed.set, entry.kind, entry.parties)
        return 'wrong' in set ? set : { verdict: word, entry: targetOf(tellings), values: set.values }
      })
    case 'same':
    case 'different':
      return pairing(word, first, second ?? '', workspace)
    case 'silence':
      return silence(first, workspace)
    case 'add':
      return addition(first, typed, workspace)
    case 'undo':
      return undoing(first, workspace)
  }
}

function isVerdict(word: string): word is keyof typeof verdictUsage {
  return Object.hasOwn(verdictUsage, word)
}

function wrongVerdict(word: string | undefined): Wrong {
  const known = Object.keys(verdictUsage)
  if (word === undefined) return { wrong: `say what is decided: ${known.join(', ')}` }
  const nearest = nearestName(word, known)
  return {
    wrong: `nothing is decided by ${word}; ${nearest === null ? `these are known: ${known.join(', ')}` : `did you mean ${nearest}?`}`,
  }
}

async function onEntry(
  id: string,
  workspace: Workspace,
  decide: (named: NamedEntry) => Verdict | Wrong,
): Promise<Verdict | Wrong> {
  const named = await findEntry(id, workspace)
  return named === null ? noEntry(id) : decide(named)
}

function noEntry(id: string): Wrong {
  return { wrong: `the register has no entry ${id}; “regesta ask” lists them` }
}

async function pairing(
  verdict: 'same' | 'different',
  first: string,
  second: string,
  workspace: Workspace,
): Promise<Verdict | Wrong> {
  const [one, other] = [await targetNamed(first, workspace), await targetNamed(second, workspace)]
  if ('wrong' in one) return one
  if ('wrong' in other) return other
  // One telling of an entry against the others of it.
  const mine = 'tellings' in one ? one.tellings.map(({ telling }) => telling) : []
  const theirs = 'tellings' in other ? other.tellings.map(({ telling }) => telling) : []
  if (verdict === 'different' && mine.length === 1 && theirs.length > 1 && 'tellings' in other)
    return { verdict, one, other: { tellings: other.tellings.filter(({ telling }) => telling !== mine[0]) } }
  if (verdict === 'different' && theirs.length === 1 && mine.length > 1 && 'tellings' in one)
    return { verdict, one: { tellings: one.tellings.filter(({ telling }) => telling !== theirs[0]) }, other }
  return { verdict, one, other }
}

async function targetNamed(id: string, workspace: Workspace): Promise<Target | Wrong> {
  const named = await findEntry(id, workspace)
  if (named !== null) return targetOf(named.tellings)
  const entity = await workspace.register.entity(id)
  return entity === null
    ? { wrong: `the register has neither an entry nor an entity ${id}` }
    : { entity: entity.id }
}

async function silence(id: string, { register }: Workspace): Promise<Verdict | Wrong> {
  const finding = await register.finding(id)
  if (finding === null) return { wrong: `the register has no finding ${id}` }
  return { verdict: 'silence', document: finding.document, rule: finding.rule, about: finding.quote }
}

async function addition(
  name: string,
  { set, kind, words }: TypedVerdict,
  workspace: Workspace,
): Promise<Verdict | Wrong> {
  if (words === undefined || kind === undefined) return { wrong: `add wants: ${verdictUsage.add}` }
  if (!isKind(kind)) {
    const nearest = nearestName(kind, Object.keys(allKinds))
    return {
      wrong: `there is no kind ${kind}; ${nearest === null ? `there are ${Object.keys(allKinds).join(', ')}` : `did you mean ${nearest}?`}`,
    }
  }
  const document = documentNamed(name, await workspace.documents())
  if ('wrong' in document) return document
  const reading = await workspace.register.reading(document.id)
  if (reading === null) return { wrong: `the register has not read “${document.name}”` }
  const span = findQuote(reading.text, { words, before: '', after: '' })
  if (span === null)
    return {
      wrong: `the words “${words}” are not in “${document.name}”; they are wanted as they stand there`,
    }
  if (reading.text.indexOf(words, span.start + 1) !== -1)
    return { wrong: `the words “${words}” stand in “${document.name}” more than once; give more of them` }
  const values = setValues(set, kind, [])
  if ('wrong' in values) return values
  return {
    verdict: 'add',
    document: document.id,
    about: quoteOf(reading.text, span),
    kind,
    values: values.values,
  }
}

function isKind(kind: string): kind is EntryKind {
  return Object.hasOwn(allKinds, kind)
}

// By its id or a beginning of it, or by its name.
function documentNamed(written: string, editions: readonly KeptDocument[]): KeptDocument | Wrong {
  const documents = [...new Map(editions.map((edition) => [edition.id, edition])).values()]
  const exact = documents.filter(
    ({ id, name, source }) => written === id || written === name || written === source,
  )
  const found = exact.length > 0 ? exact : documents.filter(({ id }) => id.startsWith(written))
  const [only, another] = found
  if (only === undefined) return { wrong: `the workspace keeps no document ${written}` }
  return another === undefined
    ? only
    : {
        wrong: `several documents are called ${written}: ${found.map(({ id, name }) => `${id} (${name})`).join(', ')}`,
      }
}

async function undoing(written: string, workspace: Workspace): Promise<Verdict | Wrong> {
  const decisions = await workspace.decisions()
  const found = decisions.filter(({ id }) => id === written)
  const like = found.length > 0 ? found : decisions.filter(({ id }) => id.startsWith(written))
  const [only, another] = like
  if (only === undefined)
    return { wrong: `the log has no decision ${written}; “regesta history ENTRY” names them` }
  return another === undefined
    ? { verdict: 'undo', decision: only.id }
    : { wrong: `several decisions begin with ${written}: ${like.map(({ id }) => id).join(', ')}` }
}
