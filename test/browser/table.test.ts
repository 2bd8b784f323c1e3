import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { type OpenedPage, openPage } from './open-page.ts'

const rows = ({ page }: OpenedPage) => page.locator('.entry-table tbody tr:not(.gap)')
const cells = (opened: OpenedPage, column: string) =>
  opened.page.locator(`.entry-table td.column-${column}`).allTextContents()

describe('table', () => {
  it('sorts by the column whose head is pressed, and keeps it in the address', async () => {
    const opened = await openPage('/table?q=document:azerbaijan-oic.txt')
    const { page, complaints } = opened
    await rows(opened).first().waitFor()
    const head = page.getByRole('columnheader', { name: 'Date' })
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const oldest = (await cells(opened, 'date'))[0]
    await head.getByRole('button').click()
    await page.waitForURL(/sort=-date/)
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect((await cells(opened, 'date'))[0]).not.toBe(oldest)
    await page.getByRole('columnheader', { name: 'Place' }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/sort=place/)
    const places = (await cells(opened, 'place')).filter((place) => place !== '')
    expect(places).toEqual(places.toSorted((one, other) => one.localeCompare(other, 'en')))
    expect(complaints).toEqual([])
  })

  it('shows the columns that are chosen', async () => {
    const { page } = await openPage('/table')
    await page.getByText('Columns', { exact: true }).click()
    await page.getByLabel('Status').check()
    await page.waitForURL(/columns=.*status/)
    await page.getByRole('columnheader', { name: 'Status' }).waitFor()
  })

  it('narrows the question by facets, and by years drawn over', async () => {
    const opened = await openPage('/table')
    const { page } = opened
    const facets = page.getByRole('complementary', { name: 'Filters' })
    await facets.getByRole('button', { name: /^meeting/ }).click()
    await page.waitForURL(/q=kind%3Ameeting/)
    await expect.poll(async () => new Set(await cells(opened, 'kind')).size).toBe(1)
    const box = await facets.locator('.histogram svg').boundingBox()
    if (box === null) throw new Error('wanted the years, and they are not seen')
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 2, box.y + 20, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/date%3A\d{4}\.\.\d{4}/)
    await facets.getByRole('button', { name: 'All years' }).click()
    await page.waitForURL((url) => !url.search.includes('date'))
    await facets.getByLabel('From').fill('1990')
    await page.keyboard.press('Tab')
    await page.waitForURL(/date%3A1990\.\./)
    await facets.getByRole('button', { name: /^meeting/ }).click()
    await page.waitForURL((url) => !url.search.includes('kind'))
  })

  it('copies rows as spreadsheets take them, and saves CSV', async () => {
    const { page, context } = await openPage(
      '/table?q=document:azerbaijan-oic.txt kind:meeting&columns=date,place',
    )
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText(/rows copied/).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n')[0]).toBe('date\tplace')
    expect(copied).toContain('2006-06-19/2006-06-21\tBaku')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    const saved = await text(await download.createReadStream())
    expect(saved).toContain('2006-06-19/2006-06-21,Baku\r\n')
  })

  it('is walked by keys', async () => {
    const opened = await openPage('/table')
    const { page } = opened
    await rows(opened).first().waitFor()
    await page.getByRole('region', { name: 'Entries' }).focus()
    for (let count = 0; count < 30; count++) await page.keyboard.press('ArrowDown')
    await page.locator('.entry-table tr.selected').waitFor()
    expect(Number(await page.locator('.entry-table tr.selected').getAttribute('aria-rowindex'))).toBe(31)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/read\//)
  })

  it('offers what can be asked, by keys and by mouse, and says what is wrong', async () => {
    const { page } = await openPage('/table')
    const box = page.getByRole('combobox', { name: 'Search the register' })
    await box.click()
    await page.keyboard.type('bod')
    await page.getByRole('option', { name: /^body:/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('islamic')
    await page
      .getByRole('option', { name: /Organization of Islamic Cooperation/ })
      .first()
      .click()
    expect(await box.inputValue()).toBe('body:"Organization of Islamic Cooperation" ')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=body/)
    await box.fill('kind:meating')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Did you mean kind:meeting?').waitFor()
  })
})
