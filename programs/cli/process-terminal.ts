import { lookOf, type Terminal } from './terminal.ts'

/** The terminal of this process; `wasInterrupted` once the person has stopped what was not to be stopped. */
export function processTerminal(): Terminal & { readonly wasInterrupted: () => boolean } {
  const { stdout, stderr, stdin } = process
  // A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong, and nothing more to do.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }
  const talk = lookOf(stderr, process.env)
  const interruption = new AbortController()
  const { signal } = interruption
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interruption.abort())
  let isExpected = false
  let drawn = false
  return {
    print: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    say(line) {
      stderr.write(drawn ? `\r\u001b[K${line}\n` : `${line}\n`)
      drawn = false
    },
    redraw(line) {
      if (!talk.isTerminal) return
      stderr.write(`\r\u001b[K${line}`)
      drawn = line !== ''
    },
    output: lookOf(stdout, process.env),
    talk,
    isInputTerminal: stdin.isTTY === true,
    signal,
    untilStopped() {
      isExpected = true
      return new Promise((resolve) => {
        if (signal.aborted) resolve()
        else signal.addEventListener('abort', () => resolve(), { once: true })
      })
    },
    wasInterrupted: () => signal.aborted && !isExpected,
  }
}
