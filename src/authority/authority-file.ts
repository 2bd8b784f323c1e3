/** The first line of an authority file. */
export type AuthorityFileHeader = {
  readonly source: string
  readonly licence: string
  readonly date: string
  readonly about: string
  /** `name`: sorted by ids that are made of the names, so that lines can be found without reading all of them. */
  readonly order?: 'name'
  /** `days`: days of the year by name, which are no records; the reader of times is built from them. */
  readonly holds?: 'days'
}

/** What is wrong with one line of an authority file; lines are counted from 1. */
export type AuthorityProblem = { readonly file: string; readonly line: number; readonly problem: string }

/** Reads the first line of an authority file; undefined where it does not say source, licence, date and subject. */
export function readHeader(line: string): AuthorityFileHeader | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isHeader(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isHeader(value: unknown): value is AuthorityFileHeader {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return ['source', 'licence', 'date', 'about'].every((field) => typeof fields.get(field) === 'string')
}
