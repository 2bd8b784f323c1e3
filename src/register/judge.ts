import { findQuote } from '../decisions/quote.ts'
import { overlaps } from '../text/span.ts'
import { addedTelling } from './added-telling.ts'
import type { DocumentReading } from './document-reading.ts'
import { findTelling, shortened } from './find-telling.ts'
import { inForce } from './in-force.ts'
import type { Correction, Judgements, Pairing, SilencedPlace } from './judgements.ts'
import type { LoggedDecision, Target, TellingTarget, Verdict } from './logged-decision.ts'
import { namedParties } from './named-parties.ts'
import type { Telling } from './telling.ts'

/**
 * The decisions in force, found again by their quotations in the documents of today.
 * It needs the readings of the documents that `documentsOfDecisions` names, and no others.
 */
export function judge(decisions: readonly LoggedDecision[], readings: Iterable<DocumentReading>): Judgements {
  const kept = new Map([...readings].map((reading) => [reading.document.id, reading]))
  const rejected = new Map<string, string>()
  const accepted = new Map<string, string[]>()
  const corrected = new Map<string, Correction[]>()
  const same: Pairing[] = []
  const different: Pairing[] = []
  const sameEntities: Pairing[] = []
  const differentEntities: Pairing[] = []
  const added: { decision: string; telling: Telling }[] = []
  const silenced = new Map<string, string>()
  const silences: SilencedPlace[] = []
  const lost: { decision: LoggedDecision; reason: string }[] = []

  const standing = inForce(decisions)
  // An entry may be accepted or corrected that was added by hand.
  for (const decision of standing) {
    if (decision.verdict !== 'add') continue
    const made = addedTelling(decision, kept.get(decision.document))
    if ('reason' in made) lost.push({ decision, reason: made.reason })
    else added.push({ decision: decision.id, telling: made.telling })
  }
  const byDocument = Map.groupBy(added, ({ telling }) => telling.document)

  for (const decision of standing) {
    const { id } = decision
    if (decision.verdict === 'silence') silence(decision)
    else if ('one' in decision) pair(decision)
    else if ('entry' in decision) {
      for (const { telling } of found(decision, decision.entry)) {
        if (decision.verdict === 'reject') rejected.set(telling.id, id)
        if (decision.verdict === 'accept') put(accepted, telling.id, id)
        if (decision.verdict === 'correct') put(corrected, telling.id, correction(decision, telling))
      }
    }
  }
  const order = new Map(decisions.map(({ id }, index) => [id, index]))
  const byPlace = (one: { decision: LoggedDecision }, other: { decision: LoggedDecision }): number =>
    (order.get(one.decision.id) ?? 0) - (order.get(other.decision.id) ?? 0)
  return {
    rejected,
    accepted,
    corrected,
    same,
    different,
    sameEntities,
    differentEntities,
    added,
    silenced,
    silences,
    lost: lost.sort(byPlace),
    places: order,
  }

  function found(decision: LoggedDecision, target: Target): { telling: Telling }[] {
    if ('entity' in target) {
      lost.push({ decision, reason: `it is about the entity ${target.entity}, where an entry is wanted` })
      return []
    }
    return target.tellings.flatMap((one) => {
      const telling = findTelling(one, kept.get(one.document), tellingsIn(one))
      if ('telling' in telling) return [telling]
      lost.push({ decision, reason: telling.reason })
      return []
    })
  }

  function tellingsIn({ document }: TellingTarget): readonly Telling[] {
    const byHand = (byDocument.get(document) ?? []).map(({ telling }) => telling)
    return [...(kept.get(document)?.tellings ?? []), ...byHand]
  }

  function pair(decision: Extract<LoggedDecision, { verdict: 'same' | 'different' }>): void {
    const { id, one, other, verdict } = decision
    if ('entity' in one && 'entity' in other) {
      const list = verdict === 'same' ? sameEntities : differentEntities
      list.push({ one: one.entity, other: other.entity, decision: id })
      return
    }
    const list = verdict === 'same' ? same : different
    const ones = found(decision, one)
    const others = found(decision, other)
    for (const mine of ones)
      for (const theirs of others)
        if (mine.telling.id !== theirs.telling.id)
          list.push({ one: mine.telling.id, other: theirs.telling.id, decision: id })
  }

  function correction(
    { id, values }: Extract<LoggedDecision, { verdict: 'correct' }>,
    { document }: Telling,
  ): Correction {
    const own = kept.get(document)
    const all = own === undefined ? [...kept.values()] : [own, ...kept.values()]
    return {
      decision: id,
      values,
      parties: values.parties === undefined ? null : namedParties(values.parties, all),
    }
  }

  function silence(decision: Extract<LoggedDecision, { verdict: 'silence' }>): void {
    const { id, document, rule, about } = decision
    const reading = kept.get(document)
    const span = reading === undefined ? null : findQuote(reading.text, about)
    if (reading === undefined || span === null) {
      const reason =
        reading === undefined
          ? `the document ${document} is not kept any more`
          : `its words “${shortened(about.words)}” are not in “${reading.document.name}” any more`
      lost.push({ decision, reason })
      return
    }
    silences.push({ decision: id, document, rule, span })
    for (const finding of reading.findings)
      if (overlaps(finding.span, span) && isOfRule(finding.rule, rule) && !silenced.has(finding.id))
        silenced.set(finding.id, id)
  }
}

/** True where a rule is the one that is named, or of the family that is. */
export function isOfRule(rule: string, named: string): boolean {
  return rule === named || rule.slice(0, rule.indexOf('/')) === named
}

/** The documents whose readings are needed to judge by some decisions. */
export function documentsOfDecisions(decisions: readonly Verdict[]): ReadonlySet<string> {
  const documents = new Set<string>()
  for (const decision of decisions) {
    if (decision.verdict === 'silence' || decision.verdict === 'add') documents.add(decision.document)
    else if ('one' in decision) {
      for (const target of [decision.one, decision.other]) addDocuments(target, documents)
    } else if ('entry' in decision) addDocuments(decision.entry, documents)
  }
  return documents
}

function addDocuments(target: Target, documents: Set<string>): void {
  if ('tellings' in target) for (const { document } of target.tellings) documents.add(document)
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
