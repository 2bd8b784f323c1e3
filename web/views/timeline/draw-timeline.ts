import type { DateMark } from './date-shape.ts'
import { openLength } from './mark-extent.ts'
import { shortSummary } from './short-summary.ts'
import { timeTicks } from './time-ticks.ts'
import type { DatedRow } from './timeline-lanes.ts'
import { axisHeight, clusterRow, rowHeight, type Scene, type SceneLane, xIn } from './timeline-scene.ts'
import type { TimelineTheme } from './timeline-theme.ts'

/** Which entries stand out. */
export type Emphasis = { readonly selected: string | null; readonly hovered: string | null }

const thickness = 8
const radius = 4

/** Draws a timeline; what lies outside of the picture costs nothing but the asking. */
export function drawTimeline(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: TimelineTheme,
  emphasis: Emphasis,
  monthNames: readonly string[],
): void {
  context.clearRect(0, 0, scene.width, scene.height)
  context.textBaseline = 'middle'
  const { ticks, contexts } = timeTicks(
    { ...scene.window, pixelsPerDay: scene.pixelsPerDay },
    monthNames,
    scene.gutter === 0 ? 56 : 76,
  )
  const xOfDay = (day: number) => xIn(scene, day * scene.pixelsPerDay)
  context.lineWidth = 1
  context.strokeStyle = theme.faint
  for (const { day } of ticks) line(context, xOfDay(day), axisHeight - 6, xOfDay(day), scene.height)
  for (const { top } of scene.lanes) line(context, 0, top, scene.width, top)
  context.save()
  context.beginPath()
  context.rect(scene.gutter, 0, scene.width - scene.gutter, scene.height)
  context.clip()
  for (const lane of scene.lanes) drawLane(context, scene, lane, theme, emphasis)
  context.restore()
  drawAxis(context, scene, theme, ticks, contexts, xOfDay)
}

type Label = { readonly day: number; readonly label: string }

// The name of the larger unit that the left edge lies in stays there until the next one pushes it out.
function drawAxis(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: TimelineTheme,
  ticks: readonly Label[],
  contexts: readonly Label[],
  xOfDay: (day: number) => number,
): void {
  context.fillStyle = theme.soft
  context.font = theme.font
  context.textAlign = 'center'
  for (const { day, label } of ticks) {
    const x = xOfDay(day)
    if (x > scene.gutter + 8) context.fillText(label, x, axisHeight - 16)
  }
  context.fillStyle = theme.ink
  context.font = theme.strongFont
  context.textAlign = 'left'
  contexts.forEach(({ day, label }, index) => {
    const next = contexts[index + 1]
    const width = context.measureText(label).width
    const limit = next === undefined ? Number.POSITIVE_INFINITY : xOfDay(next.day) - width - 10
    if (limit >= scene.gutter)
      context.fillText(label, Math.min(Math.max(xOfDay(day), scene.gutter), limit), 12)
  })
}

function drawLane(
  context: CanvasRenderingContext2D,
  scene: Scene,
  sceneLane: SceneLane,
  theme: TimelineTheme,
  emphasis: Emphasis,
): void {
  const { lane, layout, rowsTop } = sceneLane
  context.font = theme.font
  context.textAlign = 'left'
  for (const { index, row, from, until, room } of layout.placed) {
    const x = xIn(scene, from)
    if (x > scene.width || xIn(scene, until) + Math.min(room, 260) < scene.gutter) continue
    const dated = lane.rows[index]!
    const y = rowsTop + (row + 0.5) * rowHeight
    const { id } = dated.row
    const standsOut = id === emphasis.selected || id === emphasis.hovered
    drawEntry(context, scene, dated, y, theme, id === emphasis.selected)
    const labelX = Math.max(xIn(scene, until) + 4, scene.gutter + 4)
    const free = xIn(scene, until) + room - labelX - 4
    context.fillStyle = standsOut ? theme.ink : theme.soft
    const words = wordsThatFit(context, shortSummary(dated.row.summary), Math.min(free, 260))
    if (words !== '') context.fillText(words, labelX, y)
  }
  const most = Math.max(1, ...layout.clusters.map(({ indices }) => indices.length))
  for (const { from, indices } of layout.clusters) {
    const x = xIn(scene, from)
    if (x > scene.width || x + 44 < scene.gutter) continue
    const y = rowsTop + (clusterRow(sceneLane) + 0.5) * rowHeight
    const colours = indices.map((index) => theme.colourOf(lane.rows[index]!.row.kind))
    const colour = colours.every((one) => one === colours[0]) ? (colours[0] ?? theme.soft) : theme.soft
    context.globalAlpha = 0.14 + 0.22 * (Math.log(indices.length + 1) / Math.log(most + 1))
    context.fillStyle = colour
    bar(context, x + 2, y, 40, 15)
    context.globalAlpha = 1
    context.fillStyle = theme.ink
    context.textAlign = 'center'
    context.fillText(String(indices.length), x + 22, y + 0.5)
    context.textAlign = 'left'
  }
}

/** Draws the mark of one entry. */
export function drawEntry(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { row, shape, first, last }: DatedRow,
  y: number,
  theme: TimelineTheme,
  isSelected: boolean,
): void {
  const colour = theme.colourOf(row.kind)
  const xOf = (day: number) => xIn(scene, day * scene.pixelsPerDay)
  if (isSelected) {
    context.fillStyle = theme.accent
    context.globalAlpha = 0.2
    const from = Math.max(xOf(first), -50) - 4
    bar(context, from, y, Math.min(Math.max(xOf(last + 1), xOf(first) + 8), scene.width + 50) - from + 4, 16)
    context.globalAlpha = 1
  }
  context.strokeStyle = colour
  context.fillStyle = colour
  if (shape.marks.length > 1) {
    context.setLineDash(shape.isOneOf ? [2, 3] : [])
    line(context, xOf(first) + radius, y, xOf(last), y)
    context.setLineDash([])
  }
  for (const mark of shape.marks)
    drawMark(context, mark, y, xOf, colour, theme, row.status === 'planned' || shape.isOneOf, scene.width)
  if (row.status === 'denied') {
    context.strokeStyle = theme.ink
    const x = xOf(first) + radius
    line(context, x - 5, y + 5, x + 5, y - 5)
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: DateMark,
  y: number,
  xOf: (day: number) => number,
  colour: string,
  theme: TimelineTheme,
  isHollow: boolean,
  width: number,
): void {
  const opensBefore = mark.first === Number.NEGATIVE_INFINITY
  const opensAfter = mark.last === Number.POSITIVE_INFINITY
  if (opensBefore && opensAfter) return
  const from = opensBefore ? xOf(mark.last + 1) - openLength : xOf(mark.first)
  const until = opensAfter ? xOf(mark.first) + openLength : xOf(mark.last + 1)
  const [left, right] = [Math.max(from, -40), Math.min(until, width + 40)]
  context.lineWidth = 1.5
  if (opensBefore || opensAfter) {
    context.fillStyle = fade(context, from, until, colour, opensBefore, opensAfter)
    bar(context, left, y, right - left, thickness - 2)
    dot(context, opensBefore ? until - radius : from + radius, y, colour, theme, isHollow)
    return
  }
  if (until - from < 2 * radius + 1) {
    const x = from + radius
    if (mark.isVague) {
      context.globalAlpha = 0.25
      context.fillStyle = colour
      context.beginPath()
      context.arc(x, y, radius + 2.5, 0, 2 * Math.PI)
      context.fill()
      context.globalAlpha = 1
    }
    dot(context, x, y, colour, theme, isHollow || mark.is === 'within')
    return
  }
  context.fillStyle = mark.isVague ? fade(context, from, until, colour, true, true) : colour
  context.globalAlpha = mark.is === 'day' || mark.is === 'lasting' ? 1 : mark.isVague ? 0.8 : 0.4
  const isSureThroughout = mark.sureFrom === mark.first && mark.sureUntil === mark.last
  if (mark.is === 'lasting' && !isSureThroughout) {
    context.globalAlpha = 0.4
    bar(context, left, y, right - left, thickness)
    context.globalAlpha = 1
    const [sureLeft, sureRight] = [
      Math.max(xOf(mark.sureFrom), -40),
      Math.min(xOf(mark.sureUntil + 1), width + 40),
    ]
    if (sureRight - sureLeft > 2) bar(context, sureLeft, y, sureRight - sureLeft, thickness)
  } else if (isHollow) {
    context.globalAlpha = 1
    bar(context, left + 0.75, y, right - left - 1.5, thickness, 'stroke')
  } else bar(context, left, y, right - left, thickness)
  context.globalAlpha = 1
}

function dot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  colour: string,
  theme: TimelineTheme,
  isHollow: boolean,
): void {
  context.beginPath()
  context.arc(x, y, isHollow ? radius - 0.75 : radius, 0, 2 * Math.PI)
  context.fillStyle = isHollow ? theme.paper : colour
  context.fill()
  if (!isHollow) return
  context.strokeStyle = colour
  context.stroke()
}

function fade(
  context: CanvasRenderingContext2D,
  from: number,
  until: number,
  colour: string,
  before: boolean,
  after: boolean,
): CanvasGradient {
  const gradient = context.createLinearGradient(from, 0, until, 0)
  const clear = colour.replace('rgb(', 'rgba(').replace(')', ', 0)')
  gradient.addColorStop(0, before ? clear : colour)
  if (before && after) gradient.addColorStop(0.5, colour)
  gradient.addColorStop(1, after ? clear : colour)
  return gradient
}

// What ends left of the picture has no width in it.
function bar(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  how: 'fill' | 'stroke' = 'fill',
): void {
  if (width <= 0) return
  context.beginPath()
  context.roundRect(x, y - height / 2, Math.max(1, width), height, Math.min(height, width) / 2)
  if (how === 'fill') context.fill()
  else context.stroke()
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath()
  context.moveTo(Math.round(x1) + 0.5, Math.round(y1) + 0.5)
  context.lineTo(Math.round(x2) + 0.5, Math.round(y2) + 0.5)
  context.stroke()
}

// Measured once a font: to measure each label anew would cost more than to draw it.
const widths = new Map<string, number>()

function wordsThatFit(context: CanvasRenderingContext2D, words: string, room: number): string {
  if (room < 40) return ''
  let average = widths.get(context.font)
  if (average === undefined) {
    average = context.measureText('The Council of Ministers meets in Dakar').width / 37
    widths.set(context.font, average)
  }
  const units = Math.floor(room / average)
  return words.length <= units ? words : `${words.slice(0, units - 1).trimEnd()}…`
}
