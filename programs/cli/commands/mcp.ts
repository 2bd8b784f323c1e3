import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { whoDecides } from '../who-decides.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  http: { type: 'boolean', says: 'Serve over HTTP on this machine instead of standard input and output.' },
  port: { type: 'string', value: 'NUMBER', says: 'The port for --http; 4174 by default.' },
  'allow-decisions': {
    type: 'boolean',
    says: 'Let agents accept and reject entries, under the name of --who.',
  },
  who: { type: 'string', value: 'NAME', says: 'Who decides; your own name by default.' },
  ...workspaceOption,
} as const

/** `regesta mcp`: the register for agents. */
export const mcpCommand = command({
  name: 'mcp',
  summary: 'Serve the register to agents, by the Model Context Protocol: to ask, to read, to check a text.',
  usage: ['mcp [OPTION]…'],
  examples: [
    { command: 'regesta mcp', says: 'What a program starts that lets an agent ask the register.' },
    { command: 'regesta mcp --http', says: 'Serve at http://127.0.0.1:4174/mcp.' },
  ],
  notes: [
    'Each statement that an agent is told comes with its document, paragraph and words. Nothing is changed without --allow-decisions.',
  ],
  options,
  run: serve,
})

async function serve({ values, operands }: Arguments<typeof options>, terminal: Terminal): Promise<ExitCode> {
  if (operands.length > 0) return misuse(terminal, `it takes no ${harmlessText(operands.join(' '))}`, 'mcp')
  const port = Number(values.port ?? 4174)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return misuse(
      terminal,
      `--port takes a number up to 65535, not “${harmlessText(values.port ?? '')}”`,
      'mcp',
    )
  const workspace = await openFromTerminal(workspaceOf(values), terminal)
  if (workspace === null) return 2
  try {
    const [{ serveOverHttp, serveOverStdio }, { readShippedAuthority }] = await Promise.all([
      import('../../mcp/serve-mcp.ts'),
      import('../../shipped-authority.ts'),
    ])
    const context = {
      workspace,
      authority: readShippedAuthority(),
      today: new Date().toISOString().slice(0, 10),
      who: values['allow-decisions'] ? await whoDecides(values.who) : null,
    }
    if (!values.http) {
      await serveOverStdio(context, terminal.signal)
      return 0
    }
    const service = await serveOverHttp(context, port)
    terminal.say(`regesta: serving agents at ${service.address}; stop with Ctrl-C`)
    await new Promise<void>((resolve) => {
      if (terminal.signal.aborted) resolve()
      else terminal.signal.addEventListener('abort', () => resolve(), { once: true })
    })
    await service.close()
    return 0
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await workspace.close()
  }
}
