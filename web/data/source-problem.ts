/** Why something cannot be had, in words for the reader. */
export class SourceProblem extends Error {
  /** 0 where nothing answered. */
  readonly status: number
  /** Where a query is wrong: the place in it. */
  readonly span: { readonly start: number; readonly end: number } | null

  constructor(
    message: string,
    status: number,
    span: { readonly start: number; readonly end: number } | null = null,
  ) {
    super(message)
    this.name = 'SourceProblem'
    this.status = status
    this.span = span
  }
}
