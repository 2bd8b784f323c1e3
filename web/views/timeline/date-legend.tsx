import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { dayNumber } from '../../../src/edtf/day-number.ts'
import { edtfBounds } from '../../../src/edtf/edtf-bounds.ts'
import { toEdtf } from '../../../src/edtf/to-edtf.ts'
import { texts } from '../../texts/texts.ts'
import { useScheme } from '../parts/use-scheme.ts'
import { dateShape } from './date-shape.ts'
import { drawEntry } from './draw-timeline.ts'
import { readTheme } from './timeline-theme.ts'

// Each sample is drawn by the same hand as the entries, on the same six years.
const samples = [
  { date: '1991-12-08', status: 'held', words: texts.views.timeline.legend.day },
  { date: '1990/1994-06-30', status: 'held', words: texts.views.timeline.legend.lasting },
  { date: '199X', status: 'held', words: texts.views.timeline.legend.within },
  { date: '1992~', status: 'held', words: texts.views.timeline.legend.vague },
  { date: '1991/..', status: 'held', words: texts.views.timeline.legend.open },
  { date: '[1990-06-01,1993-06-01]', status: 'held', words: texts.views.timeline.legend.oneOf },
  { date: '1991-12-08', status: 'planned', words: texts.views.timeline.legend.planned },
  { date: '1991-12-08', status: 'denied', words: texts.views.timeline.legend.denied },
] as const

const width = 72
const height = 20

/** How dates are drawn, for whoever asks. */
export function DateLegend(): JSX.Element {
  return (
    <details class="menu legend">
      <summary>{texts.views.timeline.legend.show}</summary>
      <div class="menu-body">
        <ul>
          {samples.map((sample) => (
            <li key={sample.words}>
              <Sample {...sample} />
              {sample.words}
            </li>
          ))}
          <li>
            <span class="cluster-sample">12</span>
            {texts.views.timeline.legend.cluster}
          </li>
        </ul>
      </div>
    </details>
  )
}

function Sample({ date, status }: Pick<(typeof samples)[number], 'date' | 'status'>): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scheme = useScheme()
  // Drawn anew when the scheme changes.
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    const edtf = toEdtf(date)
    const parent = canvas.current?.parentElement
    if (context === null || context === undefined || edtf === null || !parent) return
    const ratio = devicePixelRatio
    context.canvas.width = width * ratio
    context.canvas.height = height * ratio
    context.scale(ratio, ratio)
    const from = dayNumber(1989, 6, 1)
    const until = dayNumber(1995, 6, 1)
    const { first, last } = edtfBounds(edtf)
    const row = {
      id: '',
      kind: 'meeting',
      status,
      date,
      first,
      last,
      bodies: [],
      documents: [],
      summary: '',
    } as const
    const dated = {
      row,
      shape: dateShape(date),
      first: Number.isFinite(first) ? first : last,
      last: Number.isFinite(last) ? last : first,
    }
    const scene = {
      width,
      height,
      gutter: 0,
      window: { from, until },
      pixelsPerDay: width / (until - from),
      lanes: [],
    }
    drawEntry(context, scene, dated, height / 2, readTheme(parent), false)
  }, [date, status, scheme])
  return (
    <span class="sample" aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  )
}
