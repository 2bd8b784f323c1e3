import { describe, expect, it } from 'vitest'
import { documentNamed, type OpenedPage, type OpenOptions, openPage } from './open-page.ts'

async function openDocument(name: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const opened = await openPage('/', options)
  const { page } = opened
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.locator('.document mark').first().waitFor()
  return opened
}

describe('reading', () => {
  it('shows the regest of each sentence beside it', async () => {
    const { page, complaints } = await openDocument('azerbaijan-oic.txt')
    const note = page.getByRole('link', { name: /Azerbaijan becomes full member of OIC/ })
    const sentence = page.getByText('After regaining its independence')
    const [left, right] = [await sentence.boundingBox(), await note.boundingBox()]
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 0))).toBeLessThan(20)
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 300)
    expect(complaints).toEqual([])
  })

  it('puts the notes under their paragraph where there is no room beside it', async () => {
    const { page } = await openDocument('azerbaijan-oic.txt', { width: 390 })
    const note = page.getByRole('link', { name: /Azerbaijan becomes full member of OIC/ })
    const [text, below] = [
      await page.getByText('After regaining its independence').boundingBox(),
      await note.boundingBox(),
    ]
    expect(below?.y).toBeGreaterThan((text?.y ?? 0) + 100)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  it('shows what was read at a mark to the mouse', async () => {
    const { page } = await openDocument('azerbaijan-oic.txt')
    await page.locator('mark.marks-date', { hasText: 'December 1991, 8' }).first().hover()
    const card = page.getByRole('tooltip')
    await card.waitFor()
    expect(await card.textContent()).toMatch(
      /8 December 1991.*repaired.*src\/time\/patterns\/month-year-day\.ts/,
    )
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
  })

  it('shows it to the keyboard, and chooses the entry', async () => {
    const { page } = await openDocument('azerbaijan-oic.txt')
    await page.getByRole('button', { name: 'Keys' }).focus()
    const isOnMark = () => page.evaluate(() => document.activeElement?.matches('mark') === true)
    for (let press = 0; press < 8 && !(await isOnMark()); press++) await page.keyboard.press('Tab')
    await page.getByRole('tooltip').waitFor()
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight')
    await page.getByRole('tooltip').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Entry' }).waitFor()
    expect(page.url()).toMatch(/[?&]entry=/)
    await page.keyboard.press('Escape')
    await page.getByRole('complementary').waitFor({ state: 'detached' })
  })

  it('chooses by a click on words, and keeps it in the address', async () => {
    const { page } = await openDocument('azerbaijan-oic.txt')
    await page
      .locator('mark.marks-entry:not(.marks-warning, .marks-name)', { hasText: 'was replaced' })
      .first()
      .click()
    const panel = page.getByRole('complementary', { name: 'Entry' })
    await panel.waitFor()
    await page.reload()
    await panel.waitFor()
    await page.locator('mark.is-chosen').first().waitFor()
    await page.getByRole('link', { name: 'Timeline' }).click()
    expect(page.url()).toMatch(/timeline\?.*entry=/)
  })

  it('walks from entry to entry and from finding to finding by keys', async () => {
    const { page } = await openDocument('azerbaijan-oic.txt')
    await page.keyboard.press('j')
    await page.getByRole('complementary', { name: 'Entry' }).waitFor()
    const first = page.url()
    await page.keyboard.press('j')
    await page.waitForURL((url) => url.href !== first)
    await page.keyboard.press('k')
    await page.waitForURL(first)
    await page.keyboard.press('f')
    await page.getByRole('complementary', { name: 'Finding' }).waitFor()
  })

  it('shows what was not understood when it is asked to', async () => {
    const { page } = await openDocument('azerbaijan-oic.txt')
    const unread = page.getByRole('button', { name: /Not understood/ })
    await unread.click()
    await page.getByText('A happening that was not understood').first().waitFor({ state: 'attached' })
    expect(page.url()).toContain('show=unread')
  })

  it('keeps headings, lists, quotations and tables', async () => {
    const { page } = await openDocument('lake-commission.md')
    const text = page.getByRole('article')
    await text.getByRole('heading', { name: 'How it began' }).waitFor()
    expect(await text.getByRole('listitem').count()).toBe(3)
    expect(await text.getByRole('row').count()).toBeGreaterThanOrEqual(2)
    expect(await text.locator('blockquote').textContent()).toContain('shall meet each year')
  })

  it('shows where a printed page begins', async () => {
    const { page } = await openDocument('two-pages.pdf')
    const marks = page.locator('.page-mark')
    expect(await marks.allTextContents()).toEqual(['page 1', 'page 2'])
    await page.getByRole('link', { name: /6 June 1951/ }).waitFor()
  })

  it('lays out Arabic and Hebrew from the right, marks included', async () => {
    const { page } = await openDocument('right-to-left.txt')
    const directions = await page
      .locator('.document p[data-start]')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction))
    expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'ltr'])
    // In a line from the right, a mark stands where its letters stand: the date left of the Arabic before it.
    const mark = page.locator('.document p:nth-of-type(2) mark.marks-date').first()
    const [place, block] = [
      await mark.boundingBox(),
      await page.locator('.document p:nth-of-type(2)').boundingBox(),
    ]
    expect(place?.x).toBeGreaterThan((block?.x ?? 0) + (block?.width ?? 0) / 3)
  })

  it('prints a document with its notes and nothing else', async () => {
    const { page } = await openDocument('azerbaijan-oic.txt')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.getByRole('banner').first().isVisible()).toBe(false)
    const notes = page.locator('.note-entry')
    await expect.poll(() => notes.count()).toBeGreaterThan(70)
    expect(await notes.last().isVisible()).toBe(true)
  })

  it('lists its keys', async () => {
    const { page } = await openDocument('azerbaijan-oic.txt')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await list.getByText('Next entry').waitFor()
    await list.getByRole('checkbox', { name: 'Keys of one letter' }).uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(page.url()).not.toContain('entry=')
  })

  it('answers the addresses by which what is published names things', async () => {
    const { page } = await openPage('/')
    const document = await documentNamed(page, 'azerbaijan-oic.txt')
    const { entries } = await (await page.request.get(`/api/documents/${document}`)).json()
    await page.goto(`/entries/${entries[0].id}`)
    await page.locator('.regest', { hasText: entries[0].summary }).waitFor()
    await page.goto(`/documents/${document}`)
    await page.getByRole('heading', { level: 1, name: 'azerbaijan-oic.txt' }).waitFor()
    await page.goto('/entities/bodies/oic')
    await page.getByRole('heading', { level: 1, name: /Islamic Cooperation/ }).waitFor()
  })

  it('says so where there is no such document', async () => {
    const { page } = await openPage('/read/nothing')
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
    expect(await documentNamed(page, 'azerbaijan-oic.txt')).not.toBe('')
  })
})
