/** A format in which the register, or an answer, can be taken away. */
export type PublishFormat = {
  readonly name: string
  readonly extension: string
  readonly mediaType: string
  readonly says: string
}
