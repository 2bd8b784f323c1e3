/** A document as `verify.json` of a site names it; `text` is the path of its text, `textHash` the hash of that in UTF-8. */
export type SiteSource = {
  readonly id: string
  readonly name: string
  /** Of the original bytes, which are not in the site. */
  readonly hash: string
  readonly source: string | null
  readonly date: string | null
  readonly language: string
  readonly edition: number
  readonly text: string | null
  readonly textHash: string | null
}

/** One citation: the words of a document that an entry stands on, and the files of the program that read its values. */
export type SiteCitation = {
  readonly entry: string
  readonly page: string
  readonly document: string
  /** In UTF-16 code units of the text, end excluded. */
  readonly range: readonly [number, number] | readonly number[]
  readonly quote: string
  readonly by: readonly string[]
}

/** `verify.json` of a site. */
export type SiteRecord = {
  readonly format: 'regesta-site/1'
  readonly title: string
  readonly engine: string
  readonly documents: readonly SiteSource[]
  readonly citations: readonly SiteCitation[]
}
