import type { Role } from '../../../src/api/sign-in.ts'
import { type Accounts, wrongName } from '../../server/accounts/accounts.ts'
import { accountsOf } from '../../server/accounts/accounts-of.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { readPassword } from '../read-password.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  ...workspaceOption,
  role: {
    type: 'string',
    value: 'ROLE',
    choices: ['reader', 'editor', 'owner'],
    says: 'What the user may do: reader looks, editor also decides and adds documents, owner also keeps the users.',
  },
  'no-password': { type: 'boolean', says: 'The user signs in by tokens alone: a program.' },
  label: { type: 'string', value: 'LABEL', says: 'What a token is called, so that it can be removed.' },
  remove: { type: 'boolean', says: 'Removes the token with the label.' },
} as const

const shortest = 12

/** `regesta user`: who may use a server, and as what. */
export const userCommand = command({
  name: 'user',
  summary: 'Say who may use the server of a workspace, and as what.',
  usage: [
    'user add NAME --role reader|editor|owner',
    'user list',
    'user remove NAME',
    'user token NAME --label LABEL [--remove]',
  ],
  examples: [
    { command: 'regesta user add Anna --role owner', says: 'Add a user; the password is asked for.' },
    {
      command: 'regesta user add harvest --role editor --no-password',
      says: 'Add a user for a program, which signs in by a token.',
    },
    {
      command: 'regesta user token harvest --label nightly',
      says: 'Make a token and print it; it is shown this once, and only its hash is kept.',
    },
    { command: 'regesta user list', says: 'List the users with their roles and tokens.' },
  ],
  notes: [
    'A server that only this machine can reach needs no users; as soon as there is one, everybody has to sign in. Passwords have 12 letters or more; where the standard input is no terminal, the first line of it is the password. They are kept as scrypt hashes (N = 131072, r = 8, p = 1). Adding a user who is there already changes role and password. A running server sees every change at once.',
  ],
  options,
  run: user,
})

async function user({ values, operands }: Arguments<typeof options>, terminal: Terminal): Promise<ExitCode> {
  const [action, name, ...others] = operands
  const actions = ['add', 'list', 'remove', 'token']
  if (action === undefined || !actions.includes(action))
    return misuse(terminal, `say what to do: ${actions.join(', ')}`, 'user')
  if (others.length > 0) return misuse(terminal, 'give one name; quote it where it has spaces', 'user')
  const opened = await accountsOf(workspaceOf(values), () => new Date())
  try {
    if (action === 'list') return await list(opened.accounts, terminal)
    if (name === undefined) return misuse(terminal, 'name the user', 'user')
    if (action === 'add') return await add(opened.accounts, name, values, terminal)
    if (action === 'remove') return await remove(opened.accounts, name, terminal)
    return await token(opened.accounts, name, values, terminal)
  } finally {
    await opened.close()
  }
}

async function list(accounts: Accounts, terminal: Terminal): Promise<ExitCode> {
  for (const { name, role, password, tokens } of await accounts.list()) {
    const ways = [...(password === null ? [] : ['password']), ...tokens.map(({ label }) => `token ${label}`)]
    await terminal.print(`${name}\t${role}\t${ways.join(', ')}\n`)
  }
  return 0
}

async function add(
  accounts: Accounts,
  name: string,
  { role, 'no-password': hasNone }: { readonly role: Role | undefined; readonly 'no-password': boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const wrong = wrongName(name)
  if (wrong !== null) return misuse(terminal, harmlessText(wrong), 'user')
  if (role === undefined) return misuse(terminal, 'say the role: --role reader, editor or owner', 'user')
  const password = hasNone ? null : await readPassword(terminal, `Password for ${harmlessText(name)}: `)
  if (password !== null && password.length < shortest) {
    terminal.say(`regesta: the password has ${password.length} letters; it needs ${shortest} or more`)
    return 2
  }
  await accounts.put({ name, role, password })
  terminal.say(`regesta: ${name} is ${role}`)
  return 0
}

async function remove(accounts: Accounts, name: string, terminal: Terminal): Promise<ExitCode> {
  if (!(await accounts.remove(name))) return nobody(name, terminal)
  terminal.say(`regesta: ${name} is removed, with all tokens`)
  return 0
}

async function token(
  accounts: Accounts,
  name: string,
  { label = 'token', remove: isRemoved }: { readonly label: string | undefined; readonly remove: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if (isRemoved) {
    if (await accounts.removeToken(name, label)) {
      terminal.say(`regesta: the token ${harmlessText(label)} of ${harmlessText(name)} is removed`)
      return 0
    }
    terminal.say(
      `regesta: ${harmlessText(name)} has no token ${harmlessText(label)}; “regesta user list” shows them`,
    )
    return 1
  }
  const made = await accounts.addToken(name, label)
  if (made === null) return nobody(name, terminal)
  terminal.say('regesta: send it as “Authorization: Bearer …”; it is not shown again')
  await terminal.print(`${made}\n`)
  return 0
}

function nobody(name: string, terminal: Terminal): ExitCode {
  terminal.say(`regesta: there is no user ${harmlessText(name)}; “regesta user list” shows them`)
  return 1
}
