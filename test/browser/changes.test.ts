import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regesta } from '../cli/run-program.ts'
import { faultsOf } from './faults-of.ts'
import { openPage } from './open-page.ts'
import { type ServedRegister, serveDocuments } from './serve-register.ts'

const first = 'The Harbour Board was founded in Mombasa in 1950. Its 2nd Conference met in Dakar in 1956.\n'
const second = first.replace('1950', '1951').replace('Dakar', 'Lagos')
const third = `${second}On 2 July 1961 President Okoth visited Oslo.\n`

let register: ServedRegister
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regesta-editions-'))
  const file = join(folder, 'board.txt')
  await writeFile(file, first)
  register = await serveDocuments(folder)
  for (const text of [second, third]) {
    await writeFile(file, text)
    const { code, talk } = await regesta(['add', file, '--workspace', join(folder, '.regesta')])
    if (code !== 0) throw new Error(talk)
  }
})
afterAll(() => register.close())

describe('what changed between editions', () => {
  it('is one step from the document, and told as facts', async () => {
    const { page, complaints } = await openPage(`${register.address}/`)
    await page.getByRole('link', { name: 'board.txt' }).click()
    await page.getByRole('link', { name: 'edition 3 of 3' }).click()
    await page.getByText('Okoth visits Oslo').waitFor()
    await page.getByLabel('From edition').selectOption('1')
    await page.waitForURL(/before=1/)
    await page.locator('dd', { hasText: '1950 → 1951' }).waitFor()
    await page.locator('dd', { hasText: 'Dakar → Lagos' }).waitFor()
    expect(complaints).toEqual([])
  })

  it.each(['light', 'dark'] as const)('can be read by everybody, in %s colours', async (scheme) => {
    const { page } = await openPage(`${register.address}/`, { scheme })
    await page.getByRole('link', { name: 'board.txt' }).click()
    await page.getByRole('link', { name: 'edition 3 of 3' }).click()
    await page.getByText('Okoth visits Oslo').waitFor()
    expect(await faultsOf(page, scheme)).toEqual([])
  })
})
