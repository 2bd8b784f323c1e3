import { scaleSqrt } from 'd3-scale'
import { select } from 'd3-selection'
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Problem } from '../../layout/problem.tsx'
import { texts } from '../../texts/texts.ts'
import { useSize } from '../parts/use-size.ts'
import { type BaseMap, fetchAtlas, makeBaseMap } from './base-map.ts'
import { clusterPoints } from './cluster-points.ts'

/** A place on the map with how many entries it has at the time that is looked at. */
export type DrawnPlace = {
  readonly key: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly entries: number
}

type Props = {
  readonly places: readonly DrawnPlace[]
  readonly selected: string | null
  readonly onSelect: (key: string | null) => void
  readonly showsBorders: boolean
}

type View = { readonly k: number; readonly x: number; readonly y: number }

const wholeView: View = { k: 1, x: 0, y: 0 }
const reach = 18

/** Places on a map of the world that is moved and enlarged by wheel, drag, pinch and buttons. */
export function MapDrawing({ places, selected, onSelect, showsBorders }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const [base, setBase] = useState<BaseMap | null>(null)
  const [view, setView] = useState(wholeView)
  const [problem, setProblem] = useState<unknown>(null)
  const zooming = useRef<ZoomBehavior<HTMLDivElement, unknown> | null>(null)
  const { width = 0, height = 0 } = size ?? {}

  useEffect(() => {
    let isStale = false
    if (width > 0)
      fetchAtlas().then(
        (atlas) => {
          if (!isStale) setBase(makeBaseMap(atlas, width, height))
        },
        (reason: unknown) => {
          if (!isStale) setProblem(reason)
        },
      )
    return () => {
      isStale = true
    }
  }, [width, height])

  useEffect(() => {
    const element = frame.current
    if (element === null || width === 0) return
    const behaviour = zoom<HTMLDivElement, unknown>()
      .duration(0)
      .scaleExtent([1, 40])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      // One finger scrolls the page.
      .filter(
        (event: Event) => !('touches' in event) || (event instanceof TouchEvent && event.touches.length > 1),
      )
      .on('zoom', ({ transform: { k, x, y } }: { readonly transform: ZoomTransform }) => setView({ k, x, y }))
    select(element).call(behaviour)
    zooming.current = behaviour
    return () => {
      select(element).on('.zoom', null)
    }
  }, [width, height])

  const points = useMemo(() => {
    const projected = places.map(({ longitude, latitude, entries }) => {
      const [x = 0, y = 0] = base?.projection([longitude, latitude]) ?? []
      return { x: x * view.k + view.x, y: y * view.k + view.y, weight: entries }
    })
    const clusters = clusterPoints(projected, reach)
    const most = Math.max(2, ...clusters.map(({ weight }) => weight))
    const radius = scaleSqrt([1, most], [4, 17])
    return clusters
      .filter(({ x, y }) => x > -20 && y > -20 && x < width + 20 && y < height + 20)
      .map((cluster) => ({ ...cluster, radius: radius(cluster.weight) }))
  }, [places, base, view, width, height])

  const press = (indices: readonly number[], x: number, y: number) => {
    const [first] = indices
    if (first === undefined) return
    const element = frame.current
    if (indices.length > 1 && view.k < 30 && element !== null) {
      // A crowd is looked at more closely, and its weightiest place chosen.
      const k = Math.min(40, view.k * 3)
      const [mapX, mapY] = [(x - view.x) / view.k, (y - view.y) / view.k]
      const near = zoomIdentity.translate(width / 2 - mapX * k, height / 2 - mapY * k).scale(k)
      zooming.current?.transform(select(element), near)
    }
    onSelect(places[first]?.key ?? null)
  }
  const scaleBy = (times: number) => {
    if (frame.current !== null) zooming.current?.scaleBy(select(frame.current), times)
  }
  const transform = `translate(${view.x} ${view.y}) scale(${view.k})`
  const named = useMemo(() => namedPoints(points, places, width), [points, places, width])
  return (
    <div class="map-frame">
      <div ref={frame} class="map-canvas">
        {problem !== null && <Problem problem={problem} />}
        {base !== null && (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no other groups.
          <svg width={width} height={height} role="group" aria-label={texts.views.map.label(places.length)}>
            <g class="base" transform={transform} style={{ '--scale': String(view.k) }}>
              <path class="globe" d={base.globe} />
              <path class="grid" d={base.grid} />
              <path class="land" d={base.land} />
              {showsBorders && <path class="borders" d={base.borders} />}
            </g>
            <g class="places">
              {points.map(({ x, y, radius, points: its }) => {
                const isChosen = its.some((index) => places[index]?.key === selected)
                return (
                  // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons.
                  <g
                    key={places[its[0]!]?.key}
                    class={isChosen ? 'place chosen' : 'place'}
                    transform={`translate(${x} ${y})`}
                    role="button"
                    tabindex={0}
                    aria-pressed={isChosen}
                    aria-label={titleOf(its, places)}
                    onClick={() => press(its, x, y)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return
                      event.preventDefault()
                      press(its, x, y)
                    }}
                  >
                    <circle r={radius} />
                    {its.length > 1 && <circle class="more" r={radius + 3} />}
                    <title>{titleOf(its, places)}</title>
                  </g>
                )
              })}
            </g>
            <g class="names">
              {named.map(({ x, y, name, anchor }) => (
                <text key={name} x={x} y={y + 4} text-anchor={anchor}>
                  {name}
                </text>
              ))}
            </g>
          </svg>
        )}
      </div>
      <fieldset class="zoom" aria-label={texts.views.timeline.zoom}>
        <button type="button" aria-label={texts.views.timeline.zoomOut} onClick={() => scaleBy(1 / 1.6)}>
          −
        </button>
        <button type="button" aria-label={texts.views.timeline.zoomIn} onClick={() => scaleBy(1.6)}>
          +
        </button>
        <button type="button" onClick={() => scaleBy(1 / view.k)}>
          {texts.views.timeline.whole}
        </button>
      </fieldset>
    </div>
  )
}

type Point = ReturnType<typeof clusterPoints>[number] & { readonly radius: number }

// The weightiest first; a name that would cover another is left out.
function namedPoints(points: readonly Point[], places: readonly DrawnPlace[], width: number) {
  const taken: { readonly x: number; readonly y: number; readonly width: number }[] = []
  return points
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(({ x, y, radius, points: its }) => {
      const place = places[its[0]!]
      if (place === undefined || taken.length > 60) return []
      const name = its.length > 1 ? `${place.name} +${its.length - 1}` : place.name
      const size = name.length * 6.6 + 8
      // At the right edge the name stands before its place.
      const isBefore = x + radius + size > width
      const box = { x: isBefore ? x - radius - size : x + radius, y, width: size }
      const covers = taken.some(
        (other) =>
          Math.abs(other.y - box.y) < 14 && box.x < other.x + other.width && other.x < box.x + box.width,
      )
      if (covers) return []
      taken.push(box)
      const anchor = isBefore ? ('end' as const) : ('start' as const)
      return [{ x: isBefore ? x - radius - 4 : x + radius + 4, y, name, anchor }]
    })
}

function titleOf(indices: readonly number[], places: readonly DrawnPlace[]): string {
  return indices
    .slice(0, 8)
    .map((index) => `${places[index]?.name ?? ''}: ${texts.counts.entries(places[index]?.entries ?? 0)}`)
    .join('\n')
}
