import { describe, expect, it } from 'vitest'
import { openPage } from './open-page.ts'

const timeline = (page: Awaited<ReturnType<typeof openPage>>['page']) =>
  page.getByRole('application', { name: /Timeline of/ })

describe('timeline', () => {
  it('shows an entry under the mouse with its words, and leads to them', async () => {
    const { page, complaints } = await openPage('/timeline?q="full member of the OIC"&lanes=none')
    const box = await timeline(page).boundingBox()
    if (box === null) throw new Error('wanted a timeline, and it is not seen')
    const card = page.locator('.timeline-card')
    // The only entry stands in the first row; where, the mouse has to find out.
    for (let x = 20; x < box.width && !(await card.isVisible()); x += 12)
      await page.mouse.move(box.x + x, box.y + 60)
    expect(await card.textContent()).toMatch(/8 December 1991.*Azerbaijan becomes full member of OIC/)
    await card.getByText('it was accepted as a full member').waitFor()
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForURL(/\/read\/.*entry=/)
    expect(complaints).toEqual([])
  })

  it('moves and enlarges by wheel and drag, and keeps the window in the address', async () => {
    const { page } = await openPage('/timeline')
    const box = await timeline(page).boundingBox()
    if (box === null) throw new Error('wanted a timeline, and it is not seen')
    const whole = await page.getByRole('heading', { name: /In view/ }).textContent()
    await page.mouse.move(box.x + box.width * 0.8, box.y + 200)
    await page.mouse.wheel(0, -600)
    await page.waitForURL(/from=.*until=/)
    const enlarged = page.url()
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + 200, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL((url) => url.href !== enlarged)
    const list = page.getByRole('heading', { name: /In view/ })
    await page.reload()
    await list.waitFor()
    const seen = await list.textContent()
    expect(seen).not.toBe(whole)
    await page.goto(page.url())
    await list.waitFor()
    expect(await list.textContent()).toBe(seen)
  })

  it('is walked by keys, and told to a screen reader', async () => {
    const { page } = await openPage('/timeline?q=document:azerbaijan-oic.txt')
    await timeline(page).focus()
    await page.keyboard.press('Home')
    const told = page.locator('.timeline-view [aria-live="polite"]')
    await expect.poll(() => told.textContent()).toMatch(/\d{4}\. /)
    const first = await told.textContent()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => told.textContent()).not.toBe(first)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await page.waitForURL(/entry=.*from=/)
    await page.keyboard.press('0')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/read\//)
  })

  it('has lanes by kind, body and document, and a list of what is in view', async () => {
    const { page } = await openPage('/timeline')
    const lanes = page.getByLabel('Lanes')
    for (const [by, name] of [
      ['document', 'azerbaijan-oic.txt'],
      ['body', 'Organization of Islamic Cooperation'],
      ['kind', 'Meetings'],
    ] as const) {
      await lanes.selectOption(by)
      await page.locator('.lane-name', { hasText: name }).first().waitFor()
    }
    const list = page.getByRole('region', { name: 'Entries in view' })
    await list.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/entry=/)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => list.locator('[aria-pressed="true"]').getAttribute('data-row')).toBe('1')
  })

  it('says how dates are drawn, and what to do where nothing answers', async () => {
    const { page } = await openPage('/timeline')
    await page.getByText('How dates are drawn').click()
    await page.getByText('at some time within').waitFor()
    await page.goto('/timeline?q=nothingisnamedso')
    await page.getByText('No entry answers').waitFor()
    await page.getByRole('button', { name: 'Show everything' }).click()
    await timeline(page).waitFor()
  })
})
