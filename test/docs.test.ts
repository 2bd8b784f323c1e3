import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { allCommands } from '../programs/cli/all-commands.ts'
import { commandsPage } from '../programs/cli/commands-page.ts'
import { allExporters } from '../src/exporters/all-exporters.ts'
import { engineVersion } from '../src/version.ts'
import { pathsUnder } from './source-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = [...pathsUnder('docs'), 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'].filter(
  (path) => path.endsWith('.md') && existsSync(join(root, path)),
)
const page = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the documentation', () => {
  it('has the help of every command as it is', async () => {
    const commands = await Promise.all(allCommands.map(({ load }) => load()))
    expect(page('docs/commands.md')).toBe(commandsPage(commands))
  })

  it('has a heading for every format', () => {
    const text = page('docs/formats.md')
    for (const { name } of allExporters) expect(text).toMatch(new RegExp(`^## .*\\b${name}$`, 'm'))
  })

  it.each(pages)('%s links to files that are there', (path) => {
    const targets = [...page(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target)
    const inside = targets.filter((target) => !/^[a-z]+:/.test(target))
    expect(inside.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([])
  })

  it('names one version', () => {
    expect(engineVersion).toBe(manifest.version)
  })
})
