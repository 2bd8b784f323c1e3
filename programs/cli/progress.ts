import type { Terminal } from './terminal.ts'

/** A bar on the terminal for long work; silent where there is none. */
export type Progress = {
  readonly advance: () => void
  /** Takes the bar off the terminal, so that other lines can be written. */
  readonly clear: () => void
}

const quietMilliseconds = 1000
const pauseMilliseconds = 100
const barWidth = 24

/** Makes a bar for so many steps; it shows how many are done a second, and how long the rest will take. */
export function progressBar(terminal: Terminal, total: number, what: string): Progress {
  const began = performance.now()
  let done = 0
  let last = began
  let isShown = false
  return {
    advance() {
      done++
      const now = performance.now()
      if (!terminal.talk.isTerminal || now - began < quietMilliseconds || now - last < pauseMilliseconds)
        return
      last = now
      isShown = true
      terminal.redraw(barLine({ done, total, what, seconds: (now - began) / 1000 }, terminal.talk.width))
    },
    clear() {
      if (isShown) terminal.redraw('')
      isShown = false
    },
  }
}

/** The line of a bar: `████░░░░ 412 of 10,000 documents, 205 a second, 47 s left`. */
export function barLine(
  {
    done,
    total,
    what,
    seconds,
  }: { readonly done: number; readonly total: number; readonly what: string; readonly seconds: number },
  width: number,
): string {
  const full = Math.round((barWidth * done) / Math.max(1, total))
  const rate = done / Math.max(0.001, seconds)
  const words = `${grouped(done)} of ${grouped(total)} ${what}, ${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))} a second, ${leftOf((total - done) / rate)} left`
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} `
  return (words.length + bar.length < width ? bar + words : words).slice(0, Math.max(1, width - 1))
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function leftOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
