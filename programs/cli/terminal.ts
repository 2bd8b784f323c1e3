/** What a stream can show: how wide it is and whether it takes colours. */
export type Look = {
  readonly isTerminal: boolean
  /** In columns. */
  readonly width: number
  readonly hasColours: boolean
}

/** All that a command may touch of the process: where it writes, and when to stop. */
export type Terminal = {
  /** Writes results to the standard output; resolves when there is room for more. */
  readonly print: (text: string | Uint8Array) => Promise<void>
  /** Says a line to the person at the terminal, on the standard error output. */
  readonly say: (line: string) => void
  /** Draws a line on the standard error output that the next one replaces; nothing where it is no terminal. */
  readonly redraw: (line: string) => void
  readonly output: Look
  readonly talk: Look
  /** True where the standard input is a keyboard, so that nobody waits for an answer unasked. */
  readonly isInputTerminal: boolean
  /** Aborted when the person presses Ctrl-C, or the system asks the program to end. */
  readonly signal: AbortSignal
  /** Resolves then, for a command that runs until it is stopped: to be stopped is then no interruption. */
  readonly untilStopped: () => Promise<void>
}

const plainWidth = 100

/** How a stream looks under the conventions of NO_COLOR, FORCE_COLOR and COLUMNS. */
export function lookOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Look {
  const isTerminal = stream.isTTY === true
  const columns = stream.columns ?? Number.parseInt(environment.COLUMNS ?? '', 10)
  const width = Number.isFinite(columns) && columns > 0 ? Math.max(40, columns) : plainWidth
  return { isTerminal, width, hasColours: wantsColours(isTerminal, environment) }
}

function wantsColours(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const forced = environment.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  const refused = environment.NO_COLOR
  if (refused !== undefined && refused !== '') return false
  return isTerminal && environment.TERM !== 'dumb'
}
