import type { Span } from '../text/span.ts'
import type { Facts } from './facts.ts'
import type { Finding, Fix, Severity } from './finding.ts'

/** The names of the slots of a template: `'{words} read as {date}'` has `words` and `date`. */
type Slots<Says extends string> = Says extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never

/** What a rule puts into the slots of its sentence; `words` are taken from the text. */
type Values<Says extends string> = { readonly [Name in Exclude<Slots<Says>, 'words'>]: string | number }

/** What may go with a remark. */
type More = { readonly fix?: Fix; readonly also?: readonly Span[]; readonly severity?: Severity }

/** Remarks on a span; the values fill the slots of the rule's sentence. */
export type Report<Says extends string> = (span: Span, values: Values<Says>, more?: More) => void

/** One rule as its file writes it. */
type Written<Says extends string> = {
  /** Its path under `checks/`: family and name. */
  readonly id: string
  readonly severity: Severity
  /** The sentence of its remarks, with slots in braces. */
  readonly says: Says
  /** True where the rule is worth having but not right often enough to speak unasked. */
  readonly isOff?: boolean
  check(facts: Facts, report: Report<Says>): void
}

/** A rule: it judges the facts of one document and changes nothing. */
export type Rule = {
  readonly id: string
  readonly family: string
  readonly severity: Severity
  readonly says: string
  readonly isOff: boolean
  check(facts: Facts): Finding[]
  /** For rules that hold documents against each other: the findings of each, in the same order. */
  checkTogether?(documents: readonly Facts[]): Finding[][]
}

/** One rule that holds several documents against each other, as its file writes it. */
type WrittenTogether<Says extends string> = Omit<Written<Says>, 'check'> & {
  checkTogether(
    documents: readonly Facts[],
    report: (document: number, ...told: Parameters<Report<Says>>) => void,
  ): void
}

const mostWords = 90

/** Makes a rule of what its file writes. */
export function rule<const Says extends string>(written: Written<Says>): Rule {
  const { id, severity, says } = written
  return {
    id,
    family: id.slice(0, id.indexOf('/')),
    severity,
    says,
    isOff: written.isOff === true,
    check(facts) {
      const findings: Finding[] = []
      written.check(facts, (...told) => findings.push(findingOf(written, facts, ...told)))
      return findings
    },
  }
}

/** Makes a rule that judges documents together; of one document alone it says nothing. */
export function registerRule<const Says extends string>(written: WrittenTogether<Says>): Rule {
  return {
    ...rule({ ...written, check: () => undefined }),
    checkTogether(documents) {
      const findings = documents.map((): Finding[] => [])
      written.checkTogether(documents, (document, ...told) => {
        const facts = documents[document]
        if (facts !== undefined) findings[document]?.push(findingOf(written, facts, ...told))
      })
      return findings
    },
  }
}

function findingOf<Says extends string>(
  { id, severity, says }: Pick<Written<Says>, 'id' | 'severity' | 'says'>,
  facts: Facts,
  ...[span, values, more = {}]: Parameters<Report<Says>>
): Finding {
  const { fix, also = [] } = more
  return {
    rule: id,
    severity: more.severity ?? severity,
    span: plain(span),
    message: fill(says, { words: shown(facts.text.text, span), ...values }),
    also: also.map(plain),
    ...(fix === undefined ? {} : { fix: { span: plain(fix.span), text: fix.text } }),
  }
}

/** The words of a span on one line, shortened in the middle. */
export function shown(text: string, span: Span): string {
  // Of a long stretch only the ends are shown, and only they are looked at.
  const isLong = span.end - span.start > 10 * mostWords
  const taken = isLong
    ? `${text.slice(span.start, span.start + 5 * mostWords)} ${text.slice(span.end - 5 * mostWords, span.end)}`
    : text.slice(span.start, span.end)
  const words = taken.replace(/\s+/g, ' ').trim()
  if (words.length <= mostWords) return words
  return `${words.slice(0, mostWords - 30).trimEnd()} … ${words.slice(-28).trimStart()}`
}

function fill(says: string, values: Readonly<Record<string, string | number>>): string {
  return says.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}

function plain(span: Span): Span {
  return { start: span.start, end: span.end }
}
