/** A line of the log: what happened, with numbers and names of routes, and never with words of documents or queries. */
export type LogLine = {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly [detail: string]: string | number | boolean | null
}

/** Where the log goes. */
export type ServerLog = (line: LogLine) => void

/** A log of JSON lines, each with its time. */
export function jsonLog(write: (line: string) => void, now: () => Date = () => new Date()): ServerLog {
  return ({ level, event, ...details }) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...details })}\n`)
}

/** Where an error came from, without its message: a message may hold words of a document. */
export function whereOf(error: unknown): { readonly error: string; readonly at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' }
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: `${error.name}${code}`,
    at: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' | '),
  }
}
