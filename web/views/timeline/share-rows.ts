/** Shares out rows among lanes that want some, what is over to those that want most: none gets more than it wants, and each gets one at least. */
export function shareRows(wanted: readonly number[], rows: number): readonly number[] {
  const shares = wanted.map(() => 0)
  let left = rows
  for (;;) {
    const hungry = wanted.flatMap((want, index) => (shares[index]! < want ? [index] : []))
    const each = Math.floor(left / hungry.length)
    if (hungry.length === 0 || each < 1) {
      const most = hungry.toSorted((one, other) => wanted[other]! - wanted[one]!).slice(0, left)
      return shares.map((share, index) => Math.max(1, share + (most.includes(index) ? 1 : 0)))
    }
    for (const index of hungry) {
      const more = Math.min(each, wanted[index]! - shares[index]!)
      shares[index] = shares[index]! + more
      left -= more
    }
  }
}
