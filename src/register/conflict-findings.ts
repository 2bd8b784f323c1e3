import { quoteOf } from '../decisions/quote.ts'
import { sayEdtf } from '../edtf/say-edtf.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import { shortHash } from '../text/short-hash.ts'
import { overlaps, type Span } from '../text/span.ts'
import { isOfRule } from './judge.ts'
import type { Judgements } from './judgements.ts'
import { mergedSentence } from './merging/merged-summary.ts'
import type { Disagreement, RegisterEntry } from './register-entry.ts'
import type { RegisterFinding } from './register-finding.ts'
import type { Evidence, Telling } from './telling.ts'

const rule = 'conflict/told-elsewhere'

/** A document as its findings name and quote it. */
export type NamedText = { readonly name: string; readonly text: string }

/** What documents that tell one happening disagree about, as findings on the words of each of them; its wording leaves open who is right. */
export function conflictFindings(
  entry: RegisterEntry,
  documentOf: (document: string) => NamedText,
  judgements: Judgements,
): RegisterFinding[] {
  const what = mergedSentence(entry.kind, entry, entry.disagreements).replace(/\.$/, '')
  const byId = new Map(entry.tellings.map((telling) => [telling.id, telling]))
  return entry.disagreements.flatMap((disagreement) =>
    disagreement.field in wording ? findingsOn(disagreement) : [],
  )

  function findingsOn({ field, values }: Disagreement): RegisterFinding[] {
    return values.flatMap(({ value, tellings }) =>
      tellings.flatMap((id) => {
        const telling = byId.get(id)
        const elsewhere = values
          .filter((other) => other.value !== value)
          .flatMap(({ value: theirs, tellings: by }) => {
            const other = byId.get(by[0] ?? '')
            return other === undefined
              ? []
              : [`in “${documentOf(other.document).name}” ${say(field, theirs)}`]
          })
        if (telling === undefined || elsewhere.length === 0) return []
        // A vaguer telling is quoted with what it says itself.
        const own = toldValue(telling, field) ?? value
        const message = `Here “${what}” is told ${say(field, own)}, ${elsewhere.join(', ')}`
        return [findingOn(telling, field, message)]
      }),
    )
  }

  function findingOn(telling: Telling, field: string, message: string): RegisterFinding {
    const { span, quote, paragraph } = wordsOf(telling, field, documentOf(telling.document).text)
    const { document } = telling
    return {
      id: shortHash(`${telling.id}\n${rule}\n${field}`),
      document,
      rule,
      severity: 'warning',
      span,
      message,
      also: [],
      quote,
      paragraph,
      entries: [entry.id],
      silencedBy: silencerOf(document, span, judgements),
    }
  }
}

/** The fields that are findings where documents disagree about them; other words for a form are none. */
const wording: Readonly<Record<string, (value: string | number) => string>> = {
  date(value) {
    const date = toEdtf(String(value))
    return date === null ? String(value) : `${prepositionOf(date)}${sayEdtf(date)}`
  },
  place: (value) => `in ${value}`,
  ordinal: (value) => `as number ${value}`,
  number: (value) => `under the number ${value}`,
  title: (value) => `as “${value}”`,
  post: (value) => `for the post of ${value}`,
  honour: (value) => `with “${value}”`,
  amount: (value) => `with ${value}`,
  status: (value) => (value === 'denied' ? 'as not having happened' : `as ${value}`),
}

function toldValue({ entry }: Telling, field: string): string | number | null {
  const value = new Map<string, unknown>(Object.entries(entry)).get(field)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

function say(field: string, value: string | number): string {
  return wording[field]?.(value) ?? String(value)
}

function prepositionOf(date: string): string {
  if (/^-?\d{4}-\d\d-\d\d$/.test(date)) return 'on '
  return /^\d{4}(?:-\d\d)?$/.test(date) ? 'in ' : ''
}

const near = 300

// The words of the value where they stand in or beside the evidence; else all of it.
function wordsOf({ entry, evidence }: Telling, field: string, text: string): Evidence {
  const [first] = evidence
  if (first === undefined)
    throw new Error(`the entry ${entry.id} has no evidence; one quotation at least is needed`)
  for (const span of entry.readings[field]?.from ?? []) {
    const beside = evidence.find((one) => isBeside(span, one.span, text))
    if (beside !== undefined) return { ...beside, span, quote: quoteOf(text, span) }
  }
  return first
}

function isBeside(span: Span, evidence: Span, text: string): boolean {
  const start = Math.min(span.end, evidence.end)
  const end = Math.max(span.start, evidence.start)
  return end <= start || (end - start < near && !text.slice(start, end).includes('\n'))
}

function silencerOf(document: string, span: Span, { silences }: Judgements): string | null {
  const silence = silences.find(
    (one) => one.document === document && overlaps(one.span, span) && isOfRule(rule, one.rule),
  )
  return silence?.decision ?? null
}
