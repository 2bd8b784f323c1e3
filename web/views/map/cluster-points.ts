/** A point on the picture with how much stands there. */
export type MapPoint = { readonly x: number; readonly y: number; readonly weight: number }

/** Points that stand too near to each other to be told apart, as one. */
export type PointCluster = {
  readonly x: number
  readonly y: number
  readonly weight: number
  /** Indices of the points, the weightiest first. */
  readonly points: readonly number[]
}

/** Joins points within `reach` pixels of a weightier one; the same points give the same clusters. */
export function clusterPoints(points: readonly MapPoint[], reach: number): readonly PointCluster[] {
  const order = [...points.keys()].sort(
    (one, other) => points[other]!.weight - points[one]!.weight || one - other,
  )
  const cells = new Map<string, number[]>()
  const cellOf = ({ x, y }: MapPoint) => [Math.floor(x / reach), Math.floor(y / reach)] as const
  for (const index of order) {
    const [column, row] = cellOf(points[index]!)
    const key = `${column} ${row}`
    cells.set(key, [...(cells.get(key) ?? []), index])
  }
  const taken = new Set<number>()
  const clusters: PointCluster[] = []
  for (const index of order) {
    if (taken.has(index)) continue
    const middle = points[index]!
    const [column, row] = cellOf(middle)
    const near: number[] = []
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) {
          const { x, y } = points[other]!
          if (!taken.has(other) && Math.hypot(x - middle.x, y - middle.y) <= reach) near.push(other)
        }
    for (const other of near) taken.add(other)
    near.sort((one, other) => points[other]!.weight - points[one]!.weight || one - other)
    clusters.push({
      x: middle.x,
      y: middle.y,
      weight: near.reduce((sum, other) => sum + points[other]!.weight, 0),
      points: near,
    })
  }
  return clusters
}
