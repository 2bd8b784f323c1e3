import type { GoldEntry, GoldFinding, GoldSpan, PrintedEntry, PrintedFinding } from './gold.ts'

/** What of a gold file is not met: `entry 655-752 act missed`, with what was found instead. */
export type Miss = { readonly what: string; readonly details: string }

/** How many entries of a gold file the printed ones meet, and what they miss. */
export type EntryScore = {
  readonly required: number
  /** The printed entries, but those that took an optional row. */
  readonly counted: number
  readonly found: number
  readonly exact: number
  readonly dates: number
  /** The sum over entries of the share of their parties that were named. */
  readonly parties: number
  readonly withParties: number
  readonly misses: readonly Miss[]
}

/** How many required findings of a gold file the printed ones meet, and which they miss. */
export type FindingScore = {
  readonly met: number
  readonly required: number
  readonly misses: readonly Miss[]
}

/** The scores of documents together, in percent. */
export function ratesOf(scores: readonly EntryScore[]) {
  const sum = (count: (score: EntryScore) => number) =>
    scores.reduce((total, score) => total + count(score), 0)
  const [required, counted, found] = [
    sum((score) => score.required),
    sum((score) => score.counted),
    sum((score) => score.found),
  ]
  return {
    found: f1(found, counted, required),
    exact: f1(
      sum(({ exact }) => exact),
      counted,
      required,
    ),
    dates: percent(
      sum(({ dates }) => dates),
      found,
    ),
    parties: percent(
      sum(({ parties }) => parties),
      sum(({ withParties }) => withParties),
    ),
  }
}

/**
 * Scores printed entries: one may take a gold entry of its kind whose evidence overlaps its own, the best pairs first.
 * Found is taken, exact is taken with the right date and place; optional rows count neither for nor against.
 */
export function scoreEntries(gold: readonly GoldEntry[], printed: readonly PrintedEntry[]): EntryScore {
  const taken = pairUp(gold, printed)
  const required = gold.filter(({ optional }) => optional !== true)
  const optionalTaken = gold.filter((entry) => entry.optional === true && taken.has(entry)).length
  const counted = printed.length - optionalTaken
  const misses: Miss[] = []
  let exact = 0
  let dates = 0
  let parties = 0
  let withParties = 0
  const found = required.filter((entry) => taken.has(entry))
  for (const entry of required) {
    const pair = taken.get(entry)
    const what = `entry ${rangesOf(entry.evidence)} ${entry.kind}`
    if (pair === undefined) {
      misses.push({
        what: `${what} missed`,
        details: `no ${entry.kind} read from “${entry.quote.join(' … ')}”`,
      })
      continue
    }
    const { judgement, system } = pair
    dates += Number(judgement.date)
    if (judgement.parties !== null) {
      withParties++
      parties += judgement.parties
    }
    if (judgement.date && judgement.place) exact++
    if (!judgement.date)
      misses.push({ what: `${what} date`, details: `${oneOf(entry.date)}, read as ${system.date}` })
    if (!judgement.place)
      misses.push({ what: `${what} place`, details: `${oneOf(entry.place)}, read as ${system.place}` })
  }
  return {
    required: required.length,
    counted,
    found: found.length,
    exact,
    dates,
    parties,
    withParties,
    misses,
  }
}

/** The required findings that no printed finding of their family meets, and how many are met. */
export function scoreFindings(
  gold: readonly GoldFinding[],
  printed: readonly PrintedFinding[],
): FindingScore {
  const required = gold.filter(({ optional }) => optional !== true)
  const unmet = required.filter(
    ({ family, relatedFamily, evidence }) =>
      !printed.some(({ rule, span }) => {
        const own = rule.split('/')[0]
        return (own === family || own === relatedFamily) && overlap(evidence, [span])
      }),
  )
  const misses = unmet.map(({ family, evidence, quote, note }) => ({
    what: `finding ${rangesOf(evidence)} ${family}`,
    details: `no remark of this family on “${quote.join(' … ')}” (${note})`,
  }))
  return { met: required.length - unmet.length, required: required.length, misses }
}

type Judgement = { readonly date: boolean; readonly place: boolean; readonly parties: number | null }

type Pair = { readonly judgement: Judgement; readonly system: PrintedEntry }

function pairUp(gold: readonly GoldEntry[], printed: readonly PrintedEntry[]): ReadonlyMap<GoldEntry, Pair> {
  const candidates = gold.flatMap((entry) =>
    printed
      .filter((system) => system.kind === entry.kind && overlap(entry.evidence, system.evidence))
      .map((system) => {
        const judgement = judge(entry, system)
        return { entry, system, judgement, weight: weightOf(entry, system, judgement) }
      }),
  )
  candidates.sort((one, other) => other.weight - one.weight)
  const taken = new Map<GoldEntry, Pair>()
  const used = new Set<PrintedEntry>()
  for (const { entry, system, judgement } of candidates) {
    if (taken.has(entry) || used.has(system)) continue
    taken.set(entry, { judgement, system })
    used.add(system)
  }
  return taken
}

function judge(entry: GoldEntry, system: PrintedEntry): Judgement {
  const names = system.parties.flatMap(({ name, aliases }) => [name, ...aliases])
  const parties = entry.parties ?? []
  const met = parties.filter(({ name }) => names.some((other) => isSameName(name, other)))
  return {
    date: listOf(entry.date).some((date) => date === (system.date?.replace(/[~?%]/g, '') ?? null)),
    place: listOf(entry.place).some((place) => isSameName(place, system.place)),
    parties: parties.length === 0 ? null : met.length / parties.length,
  }
}

function weightOf(entry: GoldEntry, system: PrintedEntry, { date, place, parties }: Judgement): number {
  const isSameOrdinal = entry.ordinal !== undefined && entry.ordinal === system.ordinal
  const isSameTitle = entry.title !== undefined && isSameName(entry.title, system.title ?? '')
  const isSameHonour =
    entry.honour !== undefined && isSameName(entry.honour, system.honour ?? system.title ?? '')
  const values =
    2 * Number(date) + Number(place) + Number(isSameOrdinal) + Number(isSameTitle || isSameHonour)
  return 1 + values + (parties ?? 0) / 2 + (entry.optional === true ? 0 : 0.25)
}

// Equal, or all words of the shorter name stand in the longer.
function isSameName(gold: string | null, system: string | null): boolean {
  if (gold === null || system === null) return gold === system
  const words = wordsOf(system)
  return gold.split('|').some((alternative) => {
    const others = wordsOf(alternative)
    const [short, long] = others.length <= words.length ? [others, words] : [words, others]
    return short.length > 0 && short.every((word) => long.includes(word))
  })
}

function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/\b(?:the|mr|mrs|of|and|for|on|in)\b/g, ' ')
  return words.split(/\s+/).filter((word) => word !== '')
}

function overlap(some: readonly GoldSpan[], others: readonly GoldSpan[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end))
}

function listOf(value: string | null | readonly (string | null)[]): readonly (string | null)[] {
  return value === null || typeof value === 'string' ? [value] : value
}

function oneOf(value: GoldEntry['date']): string {
  return listOf(value)
    .map((one) => one ?? 'none')
    .join(' or ')
}

function rangesOf(spans: readonly GoldSpan[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(',')
}

function f1(right: number, counted: number, required: number): number {
  return counted + required === 0 ? 0 : (200 * right) / (counted + required)
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
