import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, expect, it } from 'vitest'
import { regesta } from '../cli/run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'regesta-mcp-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'league.txt')
const workspace = join(folder, 'workspace')
const program = fileURLToPath(new URL('../../dist/program/main.js', import.meta.url))

it('lets a client that starts the program ask and decide', async () => {
  writeFileSync(file, 'The Harbour League was founded in Riga on 4 May 1921.')
  await regesta(['add', '--workspace', workspace, file])
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, 'mcp', '--workspace', workspace, '--allow-decisions', '--who', 'Ada'],
    }),
  )
  const { structuredContent } = await client.callTool({ name: 'ask', arguments: { query: 'Riga' } })
  const { entries } = structuredContent as { entries: { id: string; review: string }[] }
  expect(entries).toHaveLength(1)
  const id = entries[0]?.id ?? ''
  const read = await client.callTool({ name: 'read_entry', arguments: { entry: id } })
  const { version } = read.structuredContent as { version: string }
  const given = { entry: id, verdict: 'accept', why: 'It stands there.', version }
  const decided = await client.callTool({ name: 'decide', arguments: given })
  expect(decided.structuredContent).toMatchObject({ decision: expect.any(String) })
  // What was looked at is not what is there now.
  expect((await client.callTool({ name: 'decide', arguments: given })).isError).toBe(true)
  const again = await client.callTool({ name: 'ask', arguments: { query: 'Riga' } })
  expect(again.structuredContent).toMatchObject({ entries: [{ review: 'accepted' }] })
  await client.close()
})
