import { lookOf, type Terminal } from './terminal.ts'

/** The terminal of this process. */
export function processTerminal(): Terminal {
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
  process.once('SIGINT', () => interruption.abort())
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
    signal: interruption.signal,
  }
}
