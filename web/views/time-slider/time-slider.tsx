import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { texts } from '../../texts/texts.ts'
import { binYears } from '../facets/bin-years.ts'
import { sayYear } from '../timeline/say-year.ts'

/** First and last year, both included. */
export type YearSpan = { readonly from: number; readonly until: number }

type Props = {
  /** The years in which entries begin, each as often as there are entries. */
  readonly years: readonly number[]
  /** Null: all of them. */
  readonly chosen: YearSpan | null
  readonly onChoose: (years: YearSpan | null) => void
}

const width = 600
const height = 36

/** Two handles on the years of a drawing: only what lies between them is shown. */
export function TimeSlider({ years, chosen, onChoose }: Props): JSX.Element | null {
  const [drawn, setDrawn] = useState<YearSpan | null>(null)
  useEffect(() => {
    if (drawn === null) return
    // The drawing follows a moment behind the hand.
    const timer = setTimeout(() => onChoose(drawn), 60)
    return () => clearTimeout(timer)
  }, [drawn, onChoose])
  const first = Math.min(...years)
  const last = Math.max(...years)
  if (years.length === 0 || first === last) return null
  const { from, until } = drawn ?? chosen ?? { from: first, until: last }
  const bins = binYears(countYears(years), 120)
  const most = Math.max(...bins.map(({ count }) => count))
  const xOf = (year: number) => ((year - first) / (last - first + 1)) * width
  const set = (next: YearSpan) =>
    setDrawn({ from: Math.min(next.from, next.until), until: Math.max(next.from, next.until) })
  const handles = [
    {
      label: texts.views.slider.from,
      value: from,
      set: (year: number) => set({ from: Math.min(year, until), until }),
    },
    {
      label: texts.views.slider.until,
      value: until,
      set: (year: number) => set({ from, until: Math.max(year, from) }),
    },
  ]
  return (
    <fieldset class="time-slider" aria-label={texts.views.slider.label}>
      <output class="span">{from === until ? sayYear(from) : `${sayYear(from)} – ${sayYear(until)}`}</output>
      <div class="track">
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {bins.map((bin) => (
            <rect
              key={bin.from}
              class={bin.until >= from && bin.from <= until ? 'bar chosen' : 'bar'}
              x={Math.max(0, xOf(bin.from))}
              width={Math.max(1, xOf(bin.until + 1) - xOf(bin.from) - 0.8)}
              y={height - (bin.count / most) * height}
              height={(bin.count / most) * height}
            />
          ))}
        </svg>
        {handles.map((handle) => (
          <input
            key={handle.label}
            type="range"
            min={first}
            max={last}
            value={handle.value}
            aria-label={handle.label}
            aria-valuetext={sayYear(handle.value)}
            onInput={(event) => handle.set(Number(event.currentTarget.value))}
          />
        ))}
      </div>
      <button
        type="button"
        class="button-plain"
        disabled={chosen === null && drawn === null}
        onClick={() => {
          setDrawn(null)
          onChoose(null)
        }}
      >
        {texts.views.facets.allYears}
      </button>
    </fieldset>
  )
}

function countYears(years: readonly number[]): { readonly value: string; readonly count: number }[] {
  return [...Map.groupBy(years, (year) => year)].map(([year, all]) => ({
    value: String(year),
    count: all.length,
  }))
}
