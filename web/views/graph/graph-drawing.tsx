import type { JSX } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Sigma } from 'sigma'
import { texts } from '../../texts/texts.ts'
import { useScheme } from '../parts/use-scheme.ts'
import { graphPoints, type PointAttributes } from './graph-points.ts'
import { settleGraph } from './settle-graph.ts'
import type { WhoWithWhom } from './who-with-whom.ts'

type Props = {
  /** All that can be seen, which has its places once. */
  readonly whole: WhoWithWhom
  /** The part of it that is seen. */
  readonly shown: WhoWithWhom
  readonly selected: string | null
  readonly onSelect: (key: string | null) => void
}

/** Who with whom, drawn. */
export function GraphDrawing({ whole, shown, selected, onSelect }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null)
  const scheme = useScheme()
  const drawing = useRef<Sigma<PointAttributes> | null>(null)
  const graph = useMemo(() => graphPoints(whole), [whole])
  const seen = useMemo(() => seenParts(shown, selected), [shown, selected])
  const latest = useRef({ seen, selected, onSelect })
  latest.current = { seen, selected, onSelect }

  // Drawn anew when the scheme changes, since a drawing keeps its colours.
  useEffect(() => {
    const container = frame.current
    if (container === null || scheme === '') return
    const colours = readColours(container)
    const sigma = new Sigma<PointAttributes>(graph, container, {
      allowInvalidContainer: true,
      labelFont: colours.font,
      labelSize: 12,
      labelWeight: '500',
      labelColor: { color: colours.ink },
      labelDensity: 0.8,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 4.5,
      defaultEdgeColor: colours.edge,
      zIndex: true,
      nodeReducer: (key, point) => {
        const { seen: parts, selected: chosen } = latest.current
        const isNear = parts.near === null || parts.near.has(key)
        return {
          ...point,
          color: isNear ? colours.of(point.kind, point.is) : colours.line,
          hidden: !parts.nodes.has(key),
          highlighted: key === chosen,
          label: isNear ? point.label : null,
          forceLabel: parts.near !== null && isNear && parts.near.size < 24,
          zIndex: isNear ? 1 : 0,
        }
      },
      edgeReducer: (edge, line) => {
        const { seen: parts, selected: chosen } = latest.current
        const [one, other] = graph.extremities(edge)
        const isNear = chosen === null || one === chosen || other === chosen
        return {
          ...line,
          color: isNear && chosen !== null ? colours.strong : colours.edge,
          hidden: !parts.edges.has(`${one} ${other}`) || !isNear,
          zIndex: isNear ? 1 : 0,
        }
      },
      defaultDrawNodeHover: (context, point, settings) =>
        drawHover(context, point, settings.labelSize, colours),
    })
    sigma.on('clickNode', ({ node }) => latest.current.onSelect(node))
    sigma.on('clickStage', () => latest.current.onSelect(null))
    sigma.on('enterNode', () => container.classList.add('points'))
    sigma.on('leaveNode', () => container.classList.remove('points'))
    drawing.current = sigma
    const stop = settleGraph(graph, () => sigma.refresh())
    return () => {
      stop()
      sigma.kill()
      drawing.current = null
    }
  }, [graph, scheme])

  useEffect(() => {
    if (seen !== null) drawing.current?.refresh({ skipIndexation: true })
  }, [seen])

  const zoom = (times: number) => {
    const camera = drawing.current?.getCamera()
    camera?.setState({ ratio: camera.getState().ratio * times })
  }
  return (
    <div class="graph-frame">
      <div
        ref={frame}
        class="graph-canvas"
        role="img"
        aria-label={texts.views.graph.label(shown.nodes.length)}
      />
      {whole.edges.length === 0 && <p class="graph-nothing">{texts.views.graph.nothing}</p>}
      <fieldset class="zoom" aria-label={texts.views.timeline.zoom}>
        <button type="button" aria-label={texts.views.timeline.zoomOut} onClick={() => zoom(1.4)}>
          −
        </button>
        <button type="button" aria-label={texts.views.timeline.zoomIn} onClick={() => zoom(1 / 1.4)}>
          +
        </button>
        <button
          type="button"
          onClick={() => drawing.current?.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 })}
        >
          {texts.views.timeline.whole}
        </button>
      </fieldset>
    </div>
  )
}

type Seen = {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** The chosen point and what it is joined with; null where none is chosen. */
  readonly near: ReadonlySet<string> | null
}

function seenParts({ nodes, edges }: WhoWithWhom, selected: string | null): Seen {
  const isThere = nodes.some(({ key }) => key === selected)
  const near = edges.flatMap(({ one, other }) =>
    one === selected ? [other] : other === selected ? [one] : [],
  )
  return {
    nodes: new Set(nodes.map(({ key }) => key)),
    edges: new Set(edges.map(({ one, other }) => `${one} ${other}`)),
    near: selected === null || !isThere ? null : new Set([selected, ...near]),
  }
}

type Colours = {
  readonly ink: string
  readonly sheet: string
  readonly line: string
  readonly strong: string
  readonly edge: string
  readonly font: string
  readonly of: (kind: string, is: 'party' | 'entry') => string
}

const partyTokens: Readonly<Record<string, string>> = {
  body: '--kind-meeting',
  person: '--kind-appointment',
  state: '--kind-founding',
  place: '--kind-visit',
  meeting: '--kind-relations',
}

function readColours(element: HTMLElement): Colours {
  const probe = document.createElement('span')
  element.append(probe)
  const style = getComputedStyle(probe)
  const colour = (token: string) => {
    probe.style.color = `var(${token})`
    return style.color
  }
  const parties = new Map(Object.entries(partyTokens).map(([kind, token]) => [kind, colour(token)]))
  const other = colour('--line-strong')
  const entries = new Map(Object.keys(texts.kinds).map((kind) => [kind, colour(`--kind-${kind}`)] as const))
  const colours = {
    ink: colour('--ink'),
    sheet: colour('--sheet'),
    line: colour('--line'),
    strong: other,
    edge: between(other, colour('--paper')),
    font: style.fontFamily,
    of: (kind: string, is: 'party' | 'entry') => (is === 'party' ? parties : entries).get(kind) ?? other,
  }
  probe.remove()
  return colours
}

// Lines that let through what lies under them would be drawn white.
function between(one: string, other: string): string {
  const [left, right] = [one, other].map((colour) => (colour.match(/\d+/g) ?? []).map(Number))
  return `rgb(${[0, 1, 2].map((index) => Math.round(((left?.[index] ?? 0) + (right?.[index] ?? 0)) / 2)).join(', ')})`
}

type Hovered = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string | null
  readonly color: string
}

function drawHover(context: CanvasRenderingContext2D, point: Hovered, size: number, colours: Colours): void {
  const label = point.label ?? ''
  context.font = `600 ${size}px ${colours.font}`
  const width = context.measureText(label).width
  context.fillStyle = colours.sheet
  context.strokeStyle = colours.line
  context.lineWidth = 1
  context.beginPath()
  context.roundRect(point.x - point.size - 4, point.y - 12, point.size * 2 + width + 18, 24, 12)
  context.fill()
  context.stroke()
  context.fillStyle = point.color
  context.beginPath()
  context.arc(point.x, point.y, point.size, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = colours.ink
  context.fillText(label, point.x + point.size + 5, point.y + size / 3)
}
