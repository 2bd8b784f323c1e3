import type { Edtf } from '../edtf/edtf.ts'
import type { Mention } from '../names/mention.ts'
import type { Reading, UnitId } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import type { EntryKind } from './all-kinds.ts'
import type { Status } from './entry-facts.ts'

/** A party as the words give it, before names are matched to entities. */
export type DraftParty = {
  readonly role: string
  readonly name: string
  readonly from: readonly Span[]
  readonly mention: Mention | null
}

/** What a pattern makes of a clause or a noun phrase: an entry whose names and setting are not resolved yet. */
export type Draft = {
  readonly kind: EntryKind
  readonly by: UnitId
  /** The token that stands for the happening: the head noun of a meeting or an act, else the verb. */
  readonly anchor: number
  /** The token of the verb whose clause tells it; -1 where a noun phrase does. */
  readonly verb: number
  readonly evidence: Span
  readonly form: string | null
  readonly date: Reading<Edtf> | null
  readonly place: Reading<string> | null
  readonly parties: readonly DraftParty[]
  readonly status: Status
  /** Who within the document says so; null where the document itself does. */
  readonly saidBy: Reading<string> | null
  readonly title: Reading<string> | null
  readonly series: Reading<string> | null
  readonly ordinal: Reading<number> | null
  readonly number: Reading<string> | null
  readonly paragraphs: readonly number[]
  readonly post: Reading<string> | null
  readonly honour: Reading<string> | null
  readonly amount: Reading<string> | null
  /** The anchor of the meeting at which it happened; `last` for "at the meeting", the one told before. */
  readonly setting: number | 'last' | null
  /** True where it is only mentioned in passing and counts if nothing else tells it. */
  readonly isWeak: boolean
}

/** A draft with all that a pattern does not say left empty. */
export function makeDraft(
  kind: EntryKind,
  by: UnitId,
  anchor: number,
  evidence: Span,
  values: Partial<Draft> = {},
): Draft {
  return {
    kind,
    by,
    anchor,
    verb: -1,
    evidence,
    form: null,
    date: null,
    place: null,
    parties: [],
    status: 'held',
    saidBy: null,
    title: null,
    series: null,
    ordinal: null,
    number: null,
    paragraphs: [],
    post: null,
    honour: null,
    amount: null,
    setting: null,
    isWeak: false,
    ...values,
  }
}
