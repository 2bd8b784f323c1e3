const shortest = 4

/** For each id the shortest beginning, of four characters or more, that no other id has. */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].sort()
  const short = new Map<string, string>()
  sorted.forEach((id, index) => {
    const shared = Math.max(sharedStart(id, sorted[index - 1]), sharedStart(id, sorted[index + 1]))
    short.set(id, id.slice(0, Math.max(shortest, shared + 1)))
  })
  return short
}

function sharedStart(id: string, other: string | undefined): number {
  let length = 0
  while (other !== undefined && length < id.length && id[length] === other[length]) length++
  return length
}
