import { describe, expect, it } from 'vitest'
import { pathsUnder, sourceFiles } from './source-files.ts'

// Each list of units, written by hand, against the folder that the units stand in.
const lists: readonly {
  readonly list: string
  readonly folder: string
  readonly isUnit: (path: string) => boolean
}[] = [
  { list: 'src/time/all-patterns.ts', folder: 'src/time/patterns', isUnit: () => true },
  { list: 'src/time/all-joins.ts', folder: 'src/time/joins', isUnit: () => true },
  { list: 'src/entries/all-kinds.ts', folder: 'src/entries/kinds', isUnit: () => true },
  { list: 'src/entries/all-patterns.ts', folder: 'src/entries/patterns', isUnit: () => true },
  // A rule has a page beside it; what rules of one family share has none.
  {
    list: 'src/checks/all-rules.ts',
    folder: 'src/checks',
    isUnit: (path) => pages.includes(path.replace(/\.ts$/, '.md')),
  },
  {
    list: 'src/exporters/all-exporters.ts',
    folder: 'src/exporters',
    isUnit: (path) => path.includes('/to-'),
  },
  {
    list: 'programs/publish/all-publishers.ts',
    folder: 'src/publish',
    isUnit: (path) => path.includes('/publish-'),
  },
  {
    list: 'programs/publish/all-publishers.ts',
    folder: 'programs/publish',
    isUnit: (path) => /\/publish-(?!options)/.test(path),
  },
  { list: 'programs/cli/all-commands.ts', folder: 'programs/cli/commands', isUnit: () => true },
]

const pages = pathsUnder('src/checks').filter((path) => path.endsWith('.md'))

describe('units', () => {
  it.each(lists)('$list names all files of $folder', ({ list, folder, isUnit }) => {
    const files = sourceFiles(folder).map(({ path }) => path)
    const listed = sourceFiles(list.slice(0, list.lastIndexOf('/')))
      .find(({ path }) => path === list)
      ?.imports.filter((path) => path.startsWith(`${folder}/`) && isUnit(path))
    expect([...(listed ?? [])].sort()).toEqual(files.filter((path) => path !== list && isUnit(path)))
  })

  it('that are rules have a page each', () => {
    const list = sourceFiles('src/checks').find(({ path }) => path.endsWith('/all-rules.ts'))
    const rules = list?.imports.filter((path) => path.split('/').length === 4) ?? []
    expect(rules.map((path) => path.replace(/\.ts$/, '.md')).sort()).toEqual(pages)
  })
})
