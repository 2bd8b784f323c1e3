import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from './open-page.ts'
import { type ServedRegister, serveDocuments } from './serve-register.ts'

const users = [
  { name: 'Rea', role: 'reader', password: 'reads all day long' },
  { name: 'Edda', role: 'editor', password: 'edits all day long' },
] as const

let register: ServedRegister
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regesta-users-'))
  await writeFile(join(folder, 'history.txt'), 'The Harbour Board was founded in Mombasa in 1950.\n')
  register = await serveDocuments(folder, users)
})
afterAll(() => register.close())

async function signIn(name: string, password: string): Promise<Page> {
  const { page } = await openPage(`${register.address}/`)
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

describe('a register with users', () => {
  it('asks who is there, and says where a password is wrong', async () => {
    const page = await signIn('Rea', 'something else entirely')
    await page.getByRole('alert').waitFor()
    expect(await page.getByText('history.txt').count()).toBe(0)
  })

  it('lets a reader look and not decide, and go again', async () => {
    const page = await signIn('Rea', 'reads all day long')
    await page.getByRole('link', { name: 'history.txt' }).click()
    await page.getByRole('link', { name: /Harbour Board is founded/ }).click()
    await page.getByRole('complementary').getByText('Mombasa', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Accept' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })

  it('lets an editor decide', async () => {
    const page = await signIn('Edda', 'edits all day long')
    await page.getByRole('link', { name: 'history.txt' }).click()
    await page.getByRole('link', { name: /Harbour Board is founded/ }).click()
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByText('Accepted.').waitFor()
    await page.locator('.history').getByText('Edda').waitFor()
  })
})
