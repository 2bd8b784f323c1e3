import type { decisionRoutes } from '../../../src/api/decision-routes.ts'
import type { Named, WantedVerdict } from '../../../src/api/wanted-verdict.ts'
import type { LoggedDecision, Target, Verdict } from '../../../src/register/logged-decision.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import { targetOf } from '../../../src/register/target-of.ts'
import { fieldIs, shownEntry } from '../answer-query.ts'
import type { Handlers } from '../handler.ts'
import { pageOf } from '../page-of.ts'
import { refusal } from '../problem-error.ts'
import type { Serving } from '../serving.ts'
import { noEntry } from './entry-handlers.ts'
import { noDocument } from './finding-handlers.ts'

const statuses = { changed: 412, contradiction: 409, unknown: 404, invalid: 422 } as const

/** Decisions: the log, and a new line in it. */
export function decisionHandlers({ workspace, shelf }: Serving): Handlers<typeof decisionRoutes> {
  const { register } = workspace
  return {
    async decisions({ query }) {
      const all = [...(await workspace.decisions())].reverse()
      const { page, total, next } = pageOf(all, query.after, query.limit ?? 100)
      return { decisions: page, total, next, lost: await register.lostDecisions() }
    },
    async decide({ body, user, ifMatch }, reply) {
      const { verdict: wanted, why } = body
      const entry = await entryOf(wanted)
      const seen = entry === null ? null : await seenVersion(entry, ifMatch)
      const answer = await workspace.decide({
        verdict: await verdictOf(wanted, entry),
        who: user?.name ?? 'nobody',
        why,
        seen,
      })
      if ('refused' in answer) {
        if (answer.refused === 'changed' && entry !== null) throw await changed(entry.id)
        throw refusal(statuses[answer.refused], answer.reason, {
          type: `urn:regesta:problem:${answer.refused}`,
        })
      }
      const now = await entryAfter(wanted, entry, answer.decision)
      if (now !== null) reply.header('etag', `"${now.version}"`)
      return {
        decision: answer.decision,
        entry: now === null ? null : shownEntry(now, await shelf.latest()),
      }
    },
  }

  // The entry whose version counts; null where a decision is about none.
  async function entryOf(wanted: WantedVerdict): Promise<RegisterEntry | null> {
    const id =
      'entry' in wanted ? wanted.entry : 'one' in wanted && 'entry' in wanted.one ? wanted.one.entry : null
    if (id === null) return null
    const entry = await register.entry(id)
    if (entry === null) throw noEntry(id)
    return entry
  }

  async function seenVersion(entry: RegisterEntry, ifMatch: string | null): Promise<string | null> {
    if (ifMatch === null)
      throw refusal(428, 'Send If-Match with the version of the entry that was looked at, or * for any.')
    if (ifMatch === '*') return null
    if (ifMatch !== entry.version) throw await changed(entry.id)
    return ifMatch
  }

  async function changed(id: string): Promise<Error> {
    const entry = await register.entry(id)
    const documents = await shelf.latest()
    return refusal(
      412,
      'Somebody has changed the entry since it was looked at; look at it and decide anew.',
      {
        type: 'urn:regesta:problem:changed',
        ...(entry === null ? {} : { entry: shownEntry(entry, documents) }),
      },
    )
  }

  async function verdictOf(wanted: WantedVerdict, entry: RegisterEntry | null): Promise<Verdict> {
    switch (wanted.verdict) {
      case 'accept':
      case 'reject':
        return { verdict: wanted.verdict, entry: targetOf(found(entry).tellings) }
      case 'correct':
        return { verdict: 'correct', entry: targetOf(found(entry).tellings), values: wanted.values }
      case 'same':
      case 'different':
        return {
          verdict: wanted.verdict,
          one: await targetNamed(wanted.one),
          other: await targetNamed(wanted.other),
        }
      case 'silence': {
        const finding = await register.finding(wanted.finding)
        if (finding === null) throw refusal(404, `There is no finding ${wanted.finding}.`)
        const { document, rule, quote } = finding
        return { verdict: 'silence', document, rule, about: quote }
      }
      case 'add':
        if (!(await shelf.latest()).has(wanted.document)) throw noDocument(wanted.document)
        return wanted
      case 'undo':
        return wanted
    }
  }

  async function targetNamed(named: Named): Promise<Target> {
    if ('entry' in named) {
      const entry = await register.entry(named.entry)
      if (entry === null) throw noEntry(named.entry)
      return targetOf(entry.tellings)
    }
    const entity = await register.entity(named.entity)
    if (entity === null) throw refusal(404, `There is no entity ${named.entity}.`)
    return { entity: entity.id }
  }

  // The entry that a decision shaped: found by its words, since its id may be another now.
  async function entryAfter(wanted: WantedVerdict, before: RegisterEntry | null, made: LoggedDecision) {
    if (wanted.verdict === 'reject') return null
    if (before !== null) return register.entry(before.tellings[0]?.id ?? before.id)
    if (wanted.verdict === 'add') return newestBy(made.id, wanted.document)
    if (wanted.verdict !== 'undo') return null
    const undone = (await workspace.decisions()).find(({ id }) => id === wanted.decision)
    const target = undone === undefined ? null : targetIn(undone)
    return target === null ? null : register.entry(target)
  }

  async function newestBy(decision: string, document: string): Promise<RegisterEntry | null> {
    const found = await register.ask(
      { ask: 'all', queries: [fieldIs('document', document), fieldIs('has', 'decision')] },
      { order: 'date', limit: 10_000, after: null },
    )
    return found.entries.find(({ decisions }) => decisions.includes(decision)) ?? null
  }
}

function found(entry: RegisterEntry | null): RegisterEntry {
  if (entry === null) throw refusal(404, 'There is no such entry.')
  return entry
}

function targetIn(decision: LoggedDecision): string | null {
  const target = 'one' in decision ? decision.one : 'entry' in decision ? decision.entry : null
  return target !== null && 'tellings' in target ? (target.tellings[0]?.telling ?? null) : null
}
