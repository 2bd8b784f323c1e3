import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { openPage } from './open-page.ts'

describe('pages of the register', () => {
  it('show a body under all its names, with its meetings and entries', async () => {
    const { page, complaints } = await openPage('/entity/bodies%2Foic')
    await page.getByRole('heading', { level: 1, name: 'Organization of Islamic Cooperation' }).waitFor()
    await page.locator('.band-chart').getByText('Organization of the Islamic Conference').waitFor()
    await page.getByRole('button', { name: /^Acts/ }).click()
    expect(await page.locator('.row-list .kind-dot:not([data-kind="act"])').count()).toBe(0)
    await page.locator('.series-of a').first().click()
    await page.waitForURL(/\/series\//)
    expect(complaints).toEqual([])
  })

  it('show the numbers of a series, and what is missing', async () => {
    const { page } = await openPage('/series/Lake Commission')
    const row = page.locator('.series-row')
    if (await row.isVisible()) await row.locator('.missing').first().waitFor()
    await page.goto('/series/Islamic Summit Conference')
    await page.locator('.series-row').getByText('1969').waitFor()
    await page.locator('.series-row a').nth(3).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('meeting-4')
  })

  it('list findings, and show each with its words and its rule', async () => {
    const { page, complaints } = await openPage('/findings')
    await page.getByRole('button', { name: 'Warnings' }).click()
    await page.waitForURL(/severity=warning/)
    await page.getByRole('button', { name: 'date/day-after-year' }).first().click()
    await page.waitForURL(/rule=date%2Fday-after-year/)
    await page.getByRole('link', { name: /December 1991, 8/ }).click()
    await page.waitForURL(/\/finding\//)
    await page.getByText('The day of a date stands behind its year').waitFor()
    await page.getByText('The treaty was signed on').first().waitFor()
    expect(await page.locator('.fix ins').textContent()).toBe('December 8, 1991')
    await page.getByRole('link', { name: 'Show it in the document' }).click()
    await page.waitForURL(/\/read\/.*finding=/)
    expect(complaints).toEqual([])
  })

  it('set two documents side by side, contradictions on top', async () => {
    const { page, complaints } = await openPage('/compare')
    await page.getByLabel('The one document').selectOption({ label: 'lake-commission.md' })
    await page.getByLabel('The other document').selectOption({ label: 'another-telling.txt' })
    await page.waitForURL(/one=.*other=/)
    const contradiction = page.locator('.contradiction').filter({ hasText: 'Lake Commission' })
    await contradiction.getByText('3 May 1962').first().waitFor()
    await contradiction.getByText('4 May 1962').first().waitFor()
    await page.getByRole('button', { name: /^Left only/ }).click()
    await page.waitForURL(/shows=one/)
    expect(await page.locator('.chronology > .other').count()).toBe(0)
    await page.getByRole('button', { name: 'Exchange the sides' }).click()
    await page.locator('.contradiction h4').first().getByText('another-telling.txt').waitFor()
    expect(complaints).toEqual([])
  })

  it('let the answer be taken away', async () => {
    const { page } = await openPage('/table?q=kind:meeting')
    await page.getByText('Take away').click()
    await page.getByText('The answer to “kind:meeting”, as').waitFor()
    for (const [format, name, beginning] of [
      ['Briefing for Word', /\.docx$/, 'PK'],
      ['Table', /\.csv$/, ''],
      ['Calendar', /\.ics$/, 'BEGIN:VCALENDAR'],
      ['Web site', /\.zip$/, 'PK'],
    ] as const) {
      const menu = page.locator('.publish')
      if ((await menu.getAttribute('open')) === null) await page.getByText('Take away').click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        menu.getByRole('link', { name: new RegExp(`^${format}`) }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(name)
      expect((await text(await download.createReadStream())).startsWith(beginning)).toBe(true)
    }
    await page.getByText('Take away').click()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.publish').getAttribute('open')).toBe(null)
  })
})
