import { type Cluster, type LaneLayout, layOutLane, type PlacedSpan } from './lay-out-lane.ts'
import { extentOf } from './mark-extent.ts'
import { shareRows } from './share-rows.ts'
import type { DatedRow, TimelineLane } from './timeline-lanes.ts'
import type { DayWindow } from './window-params.ts'

/** A lane where it is drawn. */
export type SceneLane = {
  readonly lane: TimelineLane
  readonly layout: LaneLayout
  readonly top: number
  readonly height: number
  /** Where the first row begins, below the name of the lane where that stands in it. */
  readonly rowsTop: number
}

/** A timeline laid out for a size and a window. */
export type Scene = {
  readonly width: number
  readonly height: number
  /** How much is left free for the names of lanes. */
  readonly gutter: number
  readonly window: DayWindow
  readonly pixelsPerDay: number
  readonly lanes: readonly SceneLane[]
}

export const axisHeight = 46
export const rowHeight = 17
const lanePadding = 5
const captionHeight = 18
const leastRows = 2
const mostRows = 14
const mostRowsAlone = 60
const spacing = { least: 9, label: 150, cluster: 44 }

/** What is in the picture at a point. */
export type Hit =
  | { readonly is: 'entry'; readonly dated: DatedRow; readonly lane: number }
  | { readonly is: 'cluster'; readonly cluster: Cluster; readonly lane: number }

/** How many rows each lane could use: what it needs where all of it is in view, and as many as may be where it is crowded there. */
export function wantedRows(
  lanes: readonly TimelineLane[],
  width: number,
  whole: DayWindow,
): readonly number[] {
  const pixelsPerDay = Math.max(1, width) / (whole.until - whole.from)
  const most = lanes.length === 1 ? mostRowsAlone : mostRows
  return lanes.map(({ rows }) => {
    const spans = rows.map((dated) => extentOf(dated, pixelsPerDay))
    const layout = layOutLane(spans, { ...spacing, rows: most })
    return layout.clusters.length > 0 ? most : layout.rows
  })
}

// Shared out by what the lanes want and not by the window, so that nothing moves up or down while zooming.
function laneRows(wanted: readonly number[], height: number, hasCaptions: boolean): readonly number[] {
  const perLane = 2 * lanePadding + (hasCaptions ? captionHeight : 0)
  const rows = Math.floor((height - axisHeight - wanted.length * perLane) / rowHeight)
  return shareRows(wanted, rows).map((share, index) => Math.max(share, Math.min(leastRows, wanted[index]!)))
}

/** Lays out lanes for a size and a window. */
export function makeScene(
  lanes: readonly TimelineLane[],
  size: { readonly width: number; readonly height: number; readonly gutter: number },
  window: DayWindow,
  wanted: readonly number[],
): Scene {
  const pixelsPerDay = Math.max(1, size.width - size.gutter) / (window.until - window.from)
  const hasCaptions = size.gutter === 0 && lanes.length > 1
  const shares = laneRows(wanted, size.height, hasCaptions)
  let top = axisHeight
  const sceneLanes = lanes.map((lane, index) => {
    const rows = shares[index]!
    const spans = lane.rows.map((dated) => extentOf(dated, pixelsPerDay))
    const layout = layOutLane(spans, { ...spacing, rows })
    const rowsTop = top + lanePadding + (hasCaptions ? captionHeight : 0)
    const height = rowsTop - top + rows * rowHeight + lanePadding
    const sceneLane = { lane, layout, top, height, rowsTop }
    top += height
    return sceneLane
  })
  return { ...size, height: top, window, pixelsPerDay, lanes: sceneLanes }
}

/** The same picture with its window moved; nothing is laid out anew while the scale stays. */
export function moveScene(scene: Scene, window: DayWindow): Scene {
  return { ...scene, window }
}

/** Where a place on the whole line stands in the picture. */
export function xIn(scene: Scene, onLine: number): number {
  return onLine - scene.window.from * scene.pixelsPerDay + scene.gutter
}

/** The row below those of entries, where clusters are drawn. */
export function clusterRow({ layout }: SceneLane): number {
  return layout.rows - 1
}

/** The entry or cluster at a point of the picture, as far as a pointer can be exact; null where there is none. */
export function hitAt(scene: Scene, x: number, y: number): Hit | null {
  const lane = scene.lanes.findIndex(({ top, height }) => y >= top && y < top + height)
  const sceneLane = scene.lanes[lane]
  if (sceneLane === undefined || x < scene.gutter) return null
  const row = Math.floor((y - sceneLane.rowsTop) / rowHeight)
  const { placed, clusters } = sceneLane.layout
  const reach = (span: PlacedSpan) => span.until + Math.min(span.room, 120)
  const at = (span: PlacedSpan) =>
    span.row === row && xIn(scene, span.from) - 3 <= x && x <= xIn(scene, reach(span)) + 3
  const span = placed.find(at)
  if (span !== undefined) return { is: 'entry', dated: sceneLane.lane.rows[span.index]!, lane }
  const cluster = clusters.find(
    ({ from, until }) => row === clusterRow(sceneLane) && xIn(scene, from) <= x && x < xIn(scene, until),
  )
  return cluster === undefined ? null : { is: 'cluster', cluster, lane }
}

/** The middle of the mark of an entry in the picture, or of the cluster that it is in; null where no lane has it. */
export function placeOf(scene: Scene, id: string): { readonly x: number; readonly y: number } | null {
  for (const sceneLane of scene.lanes) {
    const index = sceneLane.lane.rows.findIndex(({ row }) => row.id === id)
    if (index === -1) continue
    const span = sceneLane.layout.placed.find((one) => one.index === index)
    const cluster = sceneLane.layout.clusters.find(({ indices }) => indices.includes(index))
    const row = span?.row ?? clusterRow(sceneLane)
    const around = span ?? cluster
    if (around === undefined) continue
    const middle = Math.min((around.from + around.until) / 2, around.from + 60)
    return { x: xIn(scene, middle), y: sceneLane.rowsTop + (row + 0.5) * rowHeight }
  }
  return null
}
