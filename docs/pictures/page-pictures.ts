import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { browserServer } from '../../test/browser/launch-browser.ts'
import { serveDocuments } from '../../test/browser/serve-register.ts'

// Takes the pictures of the page: run it after “npm run build”, with node docs/pictures/page-pictures.ts.
const here = fileURLToPath(new URL('.', import.meta.url))
const sample = fileURLToPath(new URL('../../fixtures/azerbaijan-oic.txt', import.meta.url))

const folder = await mkdtemp(join(tmpdir(), 'regesta-pictures-'))
await copyFile(sample, join(folder, 'azerbaijan-oic.txt'))
const register = await serveDocuments(folder)
const server = await browserServer()
const browser = await chromium.connect(server.wsEndpoint())

await picture('page-reading', 1280, async (page) => {
  await page.getByRole('link', { name: 'azerbaijan-oic.txt' }).first().click()
  await page.locator('mark.marks-date').first().hover()
  await page.getByRole('tooltip').waitFor()
})
await picture('page-entry', 1500, async (page) => {
  await page.getByRole('link', { name: 'azerbaijan-oic.txt' }).first().click()
  await page.locator('.note-entry', { hasText: '33rd conference' }).first().click()
  await page.getByRole('button', { name: 'Accept' }).waitFor()
})
await picture('page-playground', 1280, async (page) => {
  await page.getByRole('link', { name: 'Playground' }).click()
  await page.getByRole('button', { name: 'Azerbaijan and the OIC' }).click()
  await page.locator('.live-entries li').first().waitFor()
  await page.getByText('more places').waitFor({ state: 'detached' })
})
await picture('page-timeline', 1280, async (page) => {
  await page.getByRole('link', { name: 'Timeline' }).click()
})
await picture('page-map', 1280, async (page) => {
  await page.getByRole('link', { name: 'Map' }).click()
  await page.locator('.place').first().waitFor()
})

await browser.close()
await server.close()
await register.close()

async function picture(name: string, width: number, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: Math.round(width * 0.625) } })
  await page.goto(register.address)
  await page.locator('.document-card').first().waitFor()
  await act(page)
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `${here}${name}.png` })
  await page.close()
}
