import { html, type MarkupPart } from './markup.ts'
import type { SiteIndex } from './site-index.ts'
import { sitePath } from './site-paths.ts'

const width = 1000
const height = 120
const footer = 18

/** How many entries the years have, as a row of bars that lead to them; nothing where fewer than two years have any. */
export function yearsFigure(index: SiteIndex): MarkupPart {
  const years = [...index.periods].flatMap(([period, rows]) => {
    const year = yearOf(period)
    return year === null ? [] : [{ period, year, count: rows.length }]
  })
  const first = years[0]?.year
  const last = years.at(-1)?.year
  if (first === undefined || last === undefined || years.length < 2) return null
  const most = Math.max(...years.map(({ count }) => count))
  const step = width / (last - first + 1)
  const bars = years.map(({ period, year, count }) => {
    const size = Math.max(2, Math.round(((height - footer - 4) * count) / most))
    const x = ((year - first) * step).toFixed(1)
    const label = `${period}: ${count} ${count === 1 ? 'entry' : 'entries'}`
    return html`<a href="${sitePath('years', period)}" aria-label="${label}"><rect x="${x}" y="${height - footer - size}" width="${Math.max(1, step - 0.6).toFixed(1)}" height="${size}"><title>${label}</title></rect></a>`
  })
  const ticks = ticksOf(first, last).map((year) => {
    const x = ((year - first + 0.5) * step).toFixed(1)
    return html`<text x="${x}" y="${height - 4}" text-anchor="middle">${year > 0 ? year : `${1 - year} BC`}</text>`
  })
  return html`<svg class="years" viewBox="0 0 ${width} ${height}" role="group" aria-label="Entries by year">${bars}<g aria-hidden="true">${ticks}</g></svg>`
}

// Labels at round years, at most about ten.
function ticksOf(first: number, last: number): number[] {
  const span = last - first
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => span / size <= 10) ?? 2000
  const ticks: number[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year)
  return ticks
}

// Only whole years have a bar: a decade or a century is no year.
function yearOf(period: string): number | null {
  const found = /^(\d{1,4})( BC)?$/.exec(period)
  if (found === null) return null
  const year = Number(found[1])
  return found[2] === undefined ? year : 1 - year
}
