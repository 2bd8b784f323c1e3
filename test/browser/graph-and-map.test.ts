import { describe, expect, it } from 'vitest'
import { openPage } from './open-page.ts'

describe('graph', () => {
  it('says in words beside it who is with whom, and leads to the words', async () => {
    const { page, complaints } = await openPage('/graph')
    const side = page.getByRole('complementary', { name: 'In words' })
    await side.getByRole('searchbox').fill('Islamic Coop')
    await side.getByRole('button', { name: /Organization of Islamic Cooperation/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/who=bodies%2Foic/)
    await side.getByRole('heading', { name: 'With' }).waitFor()
    await side.getByRole('link', { name: 'open its page' }).waitFor()
    await side.locator('.side-entries').getByRole('button').first().click()
    await page.waitForURL(/\/read\//)
    expect(complaints).toEqual([])
  })

  it('is drawn, and a point is chosen by the mouse', async () => {
    const { page } = await openPage('/graph?who=bodies%2Foic')
    const drawing = page.getByRole('img', { name: /A drawing of/ })
    await drawing.locator('canvas').first().waitFor({ state: 'attached' })
    const box = await drawing.boundingBox()
    if (box === null) throw new Error('wanted a drawing, and it is not seen')
    // Beside all points: nobody is chosen any more.
    await page.waitForTimeout(1500)
    await page.mouse.click(box.x + 6, box.y + box.height - 6)
    await page.waitForURL((url) => !url.search.includes('who='))
    for (const [x, y] of spiral(box.width, box.height)) {
      await page.mouse.move(box.x + x, box.y + y)
      if (!(await page.locator('.graph-canvas.points').isVisible())) continue
      await page.mouse.click(box.x + x, box.y + y)
      break
    }
    await page.waitForURL(/who=/)
  })

  it('shows the years between two handles, and entries as points', async () => {
    const { page } = await openPage('/graph')
    const heading = page.locator('.view-head [role="status"]')
    await heading.waitFor()
    const before = await heading.textContent()
    await page.getByRole('slider', { name: 'Until the year' }).focus()
    for (let count = 0; count < 12; count++) await page.keyboard.press('PageDown')
    await page.waitForURL(/until=/)
    await expect.poll(() => heading.textContent()).not.toBe(before)
    await page.getByRole('button', { name: 'All years' }).click()
    await page.getByLabel('Entries as points').check()
    await page.waitForURL(/points=entries/)
  })
})

describe('map', () => {
  it('names the places beside it, and shows what happened there', async () => {
    const { page, complaints } = await openPage('/map')
    const side = page.getByRole('complementary', { name: 'In words' })
    await side.getByRole('button', { name: /^Baku/ }).focus()
    await page.keyboard.press('Enter')
    await side.getByText(/33rd conference of OIC foreign ministers/i).waitFor()
    await page.locator('.place.chosen').waitFor()
    await page.getByText(/takes no side/).waitFor()
    await side.locator('.side-entries').getByRole('button').first().click()
    await page.waitForURL(/\/read\//)
    expect(complaints).toEqual([])
  })

  it('is enlarged by buttons and wheel, and a place chosen by mouse and by key', async () => {
    const { page } = await openPage('/map')
    await page.locator('.place').first().waitFor()
    const crowded = await page.locator('.place').count()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => page.locator('.base').getAttribute('transform')).toMatch(/scale\(1\.6\)/)
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await expect.poll(() => page.locator('.place').count()).toBe(crowded)
    await page.locator('.place').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/place=/)
  })

  it('shows only what lies between two years', async () => {
    const { page } = await openPage('/map?from=2005&until=2007')
    await page.locator('.place').first().waitFor()
    const side = page.getByRole('complementary', { name: 'In words' })
    await side.getByRole('button', { name: /^Baku/ }).waitFor()
    expect(await page.getByRole('status').first().textContent()).toMatch(/places?,/)
    await page.getByLabel('Borders of today').uncheck()
    await page.waitForURL(/borders=no/)
    expect(await page.locator('.base .borders').count()).toBe(0)
  })
})

// From the middle outwards, so that the first points are met soon.
function* spiral(width: number, height: number): Generator<readonly [number, number]> {
  for (let turn = 0; turn < 400; turn++) {
    const angle = turn * 0.7
    const radius = turn / 400
    yield [
      width / 2 + Math.cos(angle) * radius * width * 0.5,
      height / 2 + Math.sin(angle) * radius * height * 0.5,
    ]
  }
}
