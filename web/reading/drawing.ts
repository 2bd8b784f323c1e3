import type { Chunk } from './chunks-of.ts'

/** What a stretch of text is drawn with. */
export type Drawing = {
  readonly text: string
  readonly chunk: Chunk
  /** The id of the chosen entry or finding. */
  readonly chosen: string | null
  readonly showsUnread: boolean
  /** `beside`: notes stand beside their sentences; `below`: under the paragraph. */
  readonly notes: 'beside' | 'below'
  /** The address of the page with an entry or a finding chosen. */
  readonly linkTo: (chosen: { readonly entry: string } | { readonly finding: string }) => string
}
