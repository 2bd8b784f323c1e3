/** What is laid out: where an entry begins and ends in pixels, from the left edge of the whole line. */
export type LaneSpan = { readonly from: number; readonly until: number }

/** An entry in its row of the lane, and how much room is free behind it. */
export type PlacedSpan = LaneSpan & { readonly index: number; readonly row: number; readonly room: number }

/** Entries that stand too close to be drawn each for itself. */
export type Cluster = LaneSpan & { readonly indices: readonly number[] }

/** A lane laid out. */
export type LaneLayout = {
  readonly placed: readonly PlacedSpan[]
  readonly clusters: readonly Cluster[]
  /** How many rows are used; clusters need one of their own below. */
  readonly rows: number
}

/** How to lay out: the rows at hand, the least width of an entry, the room to leave for words behind it where there is some, and how wide a cluster is. */
export type LaneOptions = {
  readonly rows: number
  readonly least: number
  readonly label: number
  readonly cluster: number
}

const gap = 4

/**
 * Puts spans, sorted by where they begin, into rows so that none covers another.
 * Where the rows do not suffice, the short ones that crowd there become clusters; their places depend on the line as a
 * whole and not on the part in view, so that nothing jumps while it is moved.
 */
export function layOutLane(spans: readonly LaneSpan[], options: LaneOptions): LaneLayout {
  const all = place(spans, options)
  if (all.crowded.length === 0) return finish(all.placed, [], spans, options)
  const bin = (index: number) => Math.floor(spans[index]!.from / options.cluster)
  const crowdedBins = new Set(all.crowded.map(bin))
  const isLong = ({ from, until }: LaneSpan) => until - from > 2 * options.cluster
  const crowding = new Map<number, number[]>()
  const free: number[] = []
  spans.forEach((span, index) => {
    if (isLong(span) || !crowdedBins.has(bin(index))) free.push(index)
    else putInto(crowding, bin(index), index)
  })
  const rest = place(spans, { ...options, rows: options.rows - 1 }, free)
  for (const index of rest.crowded) putInto(crowding, bin(index), index)
  // What is alone in its place is no crowd, and stands in the row of the clusters for itself.
  const alone = [...crowding.values()].flatMap((indices) => (indices.length === 1 ? indices : []))
  const clusters = [...crowding]
    .filter(([, indices]) => indices.length > 1)
    .map(([number, indices]) => ({
      from: number * options.cluster,
      until: (number + 1) * options.cluster,
      indices,
    }))
    .toSorted((one, other) => one.from - other.from)
  const { placed } = finish(rest.placed, clusters, spans, options)
  const row = rest.placed.length
  const aloneThere = alone.map((index) => {
    const { from, until } = spans[index]!
    const end = Math.min(Math.max(until, from + options.least), (bin(index) + 1) * options.cluster)
    return { index, row, from, until: end, room: 0 }
  })
  return { placed: [...placed, ...aloneThere], clusters, rows: row + 1 }
}

type Placing = { readonly placed: readonly (readonly number[])[]; readonly crowded: readonly number[] }

// Each span goes into the first row where it covers no words of the one before, else into the one where it covers least.
function place(
  spans: readonly LaneSpan[],
  { rows, least, label }: LaneOptions,
  indices: Iterable<number> = spans.keys(),
): Placing {
  const ends: number[] = []
  const labelEnds: number[] = []
  const placed: number[][] = []
  const crowded: number[] = []
  for (const index of indices) {
    const { from, until } = spans[index]!
    let row = labelEnds.findIndex((end) => end + gap <= from)
    if (row === -1 && ends.length < rows) {
      row = ends.length
      placed.push([])
    }
    if (row === -1) row = leastCovered(ends, labelEnds, from)
    if (row === -1) {
      crowded.push(index)
      continue
    }
    ends[row] = Math.max(until, from + least)
    labelEnds[row] = Math.max(until, from + least) + label
    placed[row]!.push(index)
  }
  return { placed, crowded }
}

function leastCovered(ends: readonly number[], labelEnds: readonly number[], from: number): number {
  let best = -1
  ends.forEach((end, row) => {
    if (end + gap <= from && (best === -1 || labelEnds[row]! < labelEnds[best]!)) best = row
  })
  return best
}

function finish(
  placed: readonly (readonly number[])[],
  clusters: readonly Cluster[],
  spans: readonly LaneSpan[],
  { least }: LaneOptions,
): LaneLayout {
  const spansOfRows = placed.flatMap((indices, row) =>
    indices.map((index, at) => {
      const { from, until } = spans[index]!
      const end = Math.max(until, from + least)
      const next = indices[at + 1]
      const room = next === undefined ? Number.POSITIVE_INFINITY : spans[next]!.from - end - gap
      return { index, row, from, until: end, room }
    }),
  )
  return { placed: spansOfRows, clusters, rows: placed.length + (clusters.length > 0 ? 1 : 0) }
}

function putInto(bins: Map<number, number[]>, bin: number, index: number): void {
  const known = bins.get(bin)
  if (known === undefined) bins.set(bin, [index])
  else known.push(index)
}
