import { scaleLinear } from 'd3-scale'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { texts } from '../../texts/texts.ts'
import { sayYear } from '../timeline/say-year.ts'
import { binYears } from './bin-years.ts'

type Years = { readonly from: number; readonly until: number }

type Props = {
  readonly years: readonly { readonly value: string; readonly count: number }[]
  readonly chosen: Years | null
  readonly onChoose: (years: Years | null) => void
}

const width = 240
const height = 56

/** How many entries lie in which years; years are chosen by drawing over them, or by typing the first and the last. */
export function YearHistogram({ years, chosen, onChoose }: Props): JSX.Element | null {
  const [drawn, setDrawn] = useState<Years | null>(null)
  const begun = useRef<number | null>(null)
  const bins = binYears(years, 48)
  const [first] = bins
  const last = bins.at(-1)
  if (first === undefined || last === undefined) return null
  const most = Math.max(...bins.map(({ count }) => count))
  const heightOf = scaleLinear([0, most], [0, height])
  const step = width / bins.length
  const shown = drawn ?? chosen
  const binAt = (event: PointerEvent): number => {
    const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : null
    const part = box === null ? 0 : (event.clientX - box.left) / box.width
    return Math.max(0, Math.min(bins.length - 1, Math.floor(part * bins.length)))
  }
  const between = (one: number, other: number): Years => ({
    from: bins[Math.min(one, other)]!.from,
    until: bins[Math.max(one, other)]!.until,
  })
  return (
    <div class="histogram">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          begun.current = binAt(event)
          event.currentTarget.setPointerCapture(event.pointerId)
          setDrawn(between(begun.current, begun.current))
        }}
        onPointerMove={(event) => {
          if (begun.current !== null) setDrawn(between(begun.current, binAt(event)))
        }}
        onPointerUp={() => {
          if (drawn !== null) onChoose(drawn)
          begun.current = null
          setDrawn(null)
        }}
      >
        <rect class="ground" width={width} height={height} />
        {bins.map(({ from, until, count }, index) => (
          <rect
            key={from}
            class={shown !== null && from <= shown.until && until >= shown.from ? 'bar chosen' : 'bar'}
            x={index * step + 0.5}
            width={Math.max(1, step - 1)}
            y={height - Math.max(count > 0 ? 2 : 0, heightOf(count))}
            height={Math.max(count > 0 ? 2 : 0, heightOf(count))}
          >
            <title>{`${saySpan(from, until)}: ${texts.counts.entries(count)}`}</title>
          </rect>
        ))}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{sayYear(first.from)}</span>
        <span>{drawn === null ? '' : saySpan(drawn.from, drawn.until)}</span>
        <span>{sayYear(last.until)}</span>
      </p>
      <form
        class="years"
        onSubmit={(event) => event.preventDefault()}
        onChange={(event) => {
          const form = new FormData(event.currentTarget)
          const from = yearOf(form.get('from'))
          const until = yearOf(form.get('until'))
          onChoose(
            from === null && until === null ? null : { from: from ?? first.from, until: until ?? last.until },
          )
        }}
      >
        <label>
          {texts.views.facets.fromYear}
          <input
            key={chosen?.from}
            name="from"
            type="text"
            inputmode="numeric"
            defaultValue={chosen?.from ?? ''}
          />
        </label>
        <label>
          {texts.views.facets.untilYear}
          <input
            key={chosen?.until}
            name="until"
            type="text"
            inputmode="numeric"
            defaultValue={chosen?.until ?? ''}
          />
        </label>
        {chosen !== null && (
          <button type="button" class="button-plain" onClick={() => onChoose(null)}>
            {texts.views.facets.allYears}
          </button>
        )}
      </form>
    </div>
  )
}

function saySpan(from: number, until: number): string {
  return from === until ? sayYear(from) : `${sayYear(from)}–${sayYear(until)}`
}

function yearOf(written: FormDataEntryValue | null): number | null {
  const [year] = /^-?\d{1,6}$/.exec(String(written ?? '').trim()) ?? []
  return year === undefined ? null : Number(year)
}
