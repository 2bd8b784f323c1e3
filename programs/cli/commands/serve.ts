import { accountsOf } from '../../server/accounts/accounts-of.ts'
import { toOpenIdSettings } from '../../server/accounts/open-id-settings.ts'
import type { ServeOptions } from '../../server/start-server.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openBrowser } from '../open-browser.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  ...workspaceOption,
  host: {
    type: 'string',
    value: 'ADDRESS',
    says: 'The address to listen on; 127.0.0.1 by default, which only this machine can reach.',
  },
  port: {
    type: 'string',
    value: 'PORT',
    says: 'The port; 4173 by default, or a free one where that is taken; 0: any that is free.',
  },
  open: { type: 'boolean', says: 'Open the page in the browser.' },
  public: {
    type: 'string',
    value: 'URL',
    says: 'Where people reach the server, where a proxy with TLS stands before it: https://register.example.org',
  },
  'max-upload': {
    type: 'string',
    value: 'MEGABYTES',
    says: 'How large a document may be that is sent; 50 by default.',
  },
  'openid-issuer': { type: 'string', value: 'URL', says: 'Lets people sign in by an OpenID provider.' },
  'openid-client': { type: 'string', value: 'ID', says: 'What this server is called there.' },
  'openid-claim': {
    type: 'string',
    value: 'CLAIM',
    says: 'The claim that tells the groups of a person; groups by default.',
  },
  'openid-role': {
    type: 'string',
    value: 'VALUE=ROLE',
    isRepeatable: true,
    says: 'Makes whoever has this value in the claim a reader, editor or owner.',
  },
} as const

/** `regesta serve`: the page and the HTTP API of a workspace. */
export const serveCommand = command({
  name: 'serve',
  summary: 'Serve a workspace: a page to look, check, correct and ask, and an HTTP API.',
  usage: ['serve [OPTION]…'],
  examples: [
    { command: 'regesta serve --open', says: 'Serve .regesta on this machine, and open the page.' },
    {
      command: 'regesta serve --workspace /srv/archive --host 0.0.0.0 --public https://register.example.org',
      says: 'Serve others too, behind a proxy with TLS; needs users first: regesta user add.',
    },
    {
      command:
        'REGESTA_OPENID_SECRET=… regesta serve --openid-issuer https://id.example.org --openid-client regesta --openid-role staff=reader --openid-role archive=editor',
      says: 'Let people sign in by the provider of their organisation.',
    },
  ],
  notes: [
    'The address is printed on the standard output, and a log of JSON lines on the standard error output: routes, status and time, and never words of documents or queries; on a terminal problems alone. On a server that only this machine can reach and that has no users, whoever asks is its owner, by the name in REGESTA_USER or that of the system.',
    'Ctrl-C or SIGTERM lets it finish what it is answering, for ten seconds at most. The API is described under /api/openapi.json and in docs/server.md.',
  ],
  options,
  run: serve,
})

async function serve({ values, operands }: Arguments<typeof options>, terminal: Terminal): Promise<ExitCode> {
  if (operands.length > 0)
    return misuse(terminal, `there is nothing to do with ${harmlessText(operands.join(' '))}`, 'serve')
  const settings = settingsOf(values)
  if ('wrong' in settings) return misuse(terminal, harmlessText(settings.wrong), 'serve')
  const where = workspaceOf(values)
  // The packages of the server take a while to load, and not every call gets here.
  const { processLog, startServer } = await import('../../server/start-server.ts')
  const workspace = await openFromTerminal(where, terminal)
  if (workspace === null) return 2
  const { accounts, close } = await accountsOf(where, () => new Date())
  try {
    const authorities = await workspace.authorities()
    const log = processLog(terminal.talk.isTerminal)
    const listening = await startServer(workspace, authorities, accounts, { ...settings, log })
    const stopped = terminal.untilStopped()
    await terminal.print(`${listening.address}\n`)
    if (values.open) openBrowser(listening.address)
    await stopped
    await listening.stop()
    return 0
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(sentenceOf(error))}`)
    return 1
  } finally {
    await close()
    await workspace.close()
  }
}

type Settings = Omit<ServeOptions, 'log'>

function settingsOf(values: Arguments<typeof options>['values']): Settings | { readonly wrong: string } {
  const port = values.port === undefined ? null : Number(values.port)
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    return { wrong: `--port ${values.port}: give a number from 0 to 65535` }
  const megabytes = Number(values['max-upload'] ?? 50)
  if (!(megabytes > 0 && megabytes <= 200))
    return { wrong: `--max-upload ${values['max-upload']}: give a number of megabytes up to 200` }
  const publicAddress = values.public === undefined ? null : URL.parse(values.public)
  if (values.public !== undefined && (publicAddress === null || !/^https?:$/.test(publicAddress.protocol)))
    return { wrong: `--public ${values.public}: give an address such as https://register.example.org` }
  const openId = toOpenIdSettings({
    issuer: values['openid-issuer'],
    client: values['openid-client'],
    secret: process.env.REGESTA_OPENID_SECRET,
    claim: values['openid-claim'],
    roles: values['openid-role'],
  })
  if (openId !== null && 'wrong' in openId) return openId
  return {
    host: values.host ?? '127.0.0.1',
    port,
    publicAddress,
    openId,
    limits: { uploadBytes: megabytes * 1_000_000 },
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') return 'the port is taken; name another with --port, or 0 for any that is free'
  if (code === 'EACCES') return 'the port may not be used; name one above 1023 with --port'
  if (code === 'EADDRNOTAVAIL') return 'this machine has no such address; name one of its own with --host'
  return error.message
}
