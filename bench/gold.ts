/** One entry of a gold file; values in lists or parted by `|` are equally right. */
export type GoldEntry = {
  readonly kind: string
  readonly date: string | null | readonly (string | null)[]
  readonly place: string | null | readonly (string | null)[]
  readonly parties?: readonly { readonly role: string; readonly name: string }[]
  readonly ordinal?: number
  readonly title?: string
  readonly honour?: string
  readonly evidence: readonly GoldSpan[]
  readonly quote: readonly string[]
  readonly optional?: boolean
}

/** One finding of a gold file. */
export type GoldFinding = {
  readonly family: string
  readonly relatedFamily?: string
  readonly note: string
  readonly evidence: readonly GoldSpan[]
  readonly quote: readonly string[]
  readonly optional?: boolean
}

/** Start and end, end excluded. */
export type GoldSpan = readonly [number, number]

/** An entry as the program prints it. */
export type PrintedEntry = {
  readonly type: string
  readonly kind: string
  readonly date: string | null
  readonly place: string | null
  readonly parties: readonly {
    readonly role: string
    readonly name: string
    readonly aliases: readonly string[]
  }[]
  readonly ordinal?: number | null
  readonly title?: string | null
  readonly honour?: string | null
  readonly evidence: readonly GoldSpan[]
}

/** A finding as the program prints it. */
export type PrintedFinding = {
  readonly type: string
  readonly rule: string
  readonly severity: string
  readonly span: GoldSpan
}

/** The objects of JSON lines. */
export function jsonLines<Line>(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line))
}
