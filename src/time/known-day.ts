/** A day known by a name, and how it is found in a year. */
export type KnownDay = {
  readonly id: string
  /** In small letters. */
  readonly names: readonly string[]
  readonly month?: number
  readonly day?: number
  /** Days from Western Easter. */
  readonly easter?: number
  readonly weekday?: number
  /** Which weekday of its month; −1 for the last. */
  readonly nth?: number
  /** The one year it was. */
  readonly year?: number
}
