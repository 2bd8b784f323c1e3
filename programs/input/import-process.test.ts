import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { isolationFlags } from './import-process.ts'
import { defaultLimits } from './input.ts'

// Runs in a process with the same flags, as the importers do.
const probe = `
const { denyNetwork } = await import(${JSON.stringify(new URL('./deny-network.ts', import.meta.url).href)})
denyNetwork()
const tries = {
  readFile: async () => (await import('node:fs')).readFileSync('/etc/hostname'),
  writeFile: async () => (await import('node:fs')).writeFileSync('regesta-probe', ''),
  listFolder: async () => (await import('node:fs')).readdirSync('/'),
  process: async () => (await import('node:child_process')).execSync('true'),
  thread: async () => new (await import('node:worker_threads')).Worker('0', { eval: true }),
  net: async () => import('node:net'),
  http: async () => import('http'),
  dns: async () => import('node:dns/promises'),
  tls: async () => process.getBuiltinModule('node:tls').connect(443),
  required: async () => process.getBuiltinModule('module').createRequire('/')('net'),
  binding: async () => process.binding('tcp_wrap'),
  fetch: async () => fetch('http://127.0.0.1'),
  socket: async () => new WebSocket('ws://127.0.0.1'),
  code: async () => new Function('return 1')(),
  environment: async () => { if (Object.keys(process.env).length === 0) throw new Error('empty') },
}
const open = []
for (const [name, go] of Object.entries(tries)) await go().then(() => open.push(name), () => undefined)
console.log(JSON.stringify(open))
`

it('leaves the importing process no files, processes, threads, network, eval or environment', () => {
  const flags = [...isolationFlags(defaultLimits), '--input-type=module', '--eval', probe]
  expect(JSON.parse(execFileSync(process.execPath, flags, { env: {}, encoding: 'utf8' }))).toEqual([])
})
