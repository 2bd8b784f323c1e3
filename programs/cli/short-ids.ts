const shortest = 4

/**
 * For each id the shortest beginning, of four characters or more, that no other id has.
 * The number behind a hyphen, which tells entries of the same words apart, stays whole: `ls1a-2`.
 */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const stems = [...new Set(ids.map((id) => partsOf(id).stem))].sort()
  const lengths = new Map<string, number>()
  stems.forEach((stem, index) => {
    const shared = Math.max(sharedStart(stem, stems[index - 1]), sharedStart(stem, stems[index + 1]))
    lengths.set(stem, Math.max(shortest, shared + 1))
  })
  return new Map(
    ids.map((id) => {
      const { stem, number } = partsOf(id)
      return [id, stem.slice(0, lengths.get(stem)) + number]
    }),
  )
}

/** True where an id, or its beginning, is written so. */
export function isShortFor(written: string, id: string): boolean {
  if (written === id) return true
  const short = partsOf(written)
  const long = partsOf(id)
  return short.stem !== '' && long.stem.startsWith(short.stem) && short.number === long.number
}

function partsOf(id: string): { readonly stem: string; readonly number: string } {
  const hyphen = id.indexOf('-')
  return hyphen === -1 ? { stem: id, number: '' } : { stem: id.slice(0, hyphen), number: id.slice(hyphen) }
}

function sharedStart(id: string, other: string | undefined): number {
  let length = 0
  while (other !== undefined && length < id.length && id[length] === other[length]) length++
  return length
}
