import { describe, expect, it } from 'vitest'
import { attacks } from './attacks.ts'
import { documentNamed, openPage } from './open-page.ts'

// Names, titles and quotations of the document are attacks; each counts where it runs.
const count = `globalThis.regestaCount = 0; globalThis.regestaRan = () => { globalThis.regestaCount += 1 }`

const pages = [
  '/',
  '/timeline',
  '/timeline?lanes=body',
  '/table',
  '/graph',
  '/map',
  '/findings',
  '/log',
  '/queue',
  '/compare',
  '/playground',
]

describe('a hostile document', () => {
  it('runs no script on any page', async () => {
    const { page, context, complaints } = await openPage('/')
    await context.addInitScript(count)
    let ran = 0
    const add = async () => {
      ran += await page.evaluate(() => Number(Reflect.get(globalThis, 'regestaCount')))
    }
    page.on('dialog', (dialog) => void dialog.dismiss())
    const document = await documentNamed(page, 'hostile.txt')
    const { entries, entities, findings } = await (
      await page.request.get(`/api/documents/${document}`)
    ).json()
    const of = (items: readonly { readonly id: string }[], most: number) =>
      items.slice(0, most).map(({ id }) => encodeURIComponent(id))
    const addresses = [
      ...pages,
      `/read/${document}`,
      `/read/${document}?show=unread`,
      `/queue?document=${document}`,
      ...of(entries, 4).map((id) => `/read/${document}?entry=${id}`),
      ...of(findings, 4).map((id) => `/read/${document}?finding=${id}`),
      ...of(findings, 4).map((id) => `/finding/${id}`),
      ...of(entities, 8).map((id) => `/entity/${id}`),
      `/compare?one=${document}&other=${document}`,
    ]
    expect(entries.length).toBeGreaterThan(20)
    for (const address of addresses) {
      await page.goto(address)
      await page.locator('h1').first().waitFor()
      // What a text could start by itself starts at once.
      await page.waitForTimeout(150)
      await add()
    }
    expect(ran).toBe(0)
    expect(complaints).toEqual([])
  })

  it('runs none where its marks are walked through and decided on', async () => {
    const { page, context } = await openPage('/')
    await context.addInitScript(count)
    await page.goto(`/read/${await documentNamed(page, 'hostile.txt')}`)
    await page.locator('.document mark').first().waitFor()
    for (const mark of (await page.locator('.document mark').all()).slice(0, 12)) await mark.hover()
    await page.keyboard.press('j')
    await page.getByRole('button', { name: 'Correct' }).click()
    for (const attack of attacks.slice(0, 6)) await page.getByRole('textbox', { name: 'place' }).fill(attack)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'regestaCount'))).toBe(0)
  })

  it('runs none from the address', async () => {
    const { page, context } = await openPage('/')
    await context.addInitScript(count)
    for (const attack of attacks.slice(0, 12)) {
      const words = encodeURIComponent(attack)
      const addresses = [
        `/table?q=${words}`,
        `/read/${words}?entry=${words}&finding=${words}&show=${words}`,
        `/entity/${words}`,
        `/series/${words}`,
        `/${words}`,
      ]
      for (const address of addresses) {
        await page.goto(address)
        await page.locator('h1, .problem, main').first().waitFor()
        expect(await page.evaluate(() => Reflect.get(globalThis, 'regestaCount'))).toBe(0)
      }
    }
  })

  it('runs none in the playground', async () => {
    const { page, context, complaints } = await openPage('/', { from: 'alone' })
    await context.addInitScript(count)
    await page.goto('/playground')
    const text = attacks.map((attack) => `On 3 May 1962, the Council of ${attack} met in Paris.`).join('\n\n')
    await page.getByRole('textbox', { name: 'The text' }).fill(text)
    await page.locator('.live-entries li').first().waitFor()
    await page.getByRole('link', { name: 'Read it with its notes' }).click()
    await page.locator('.document mark').first().waitFor()
    expect(await page.evaluate(() => Reflect.get(globalThis, 'regestaCount'))).toBe(0)
    expect(complaints).toEqual([])
  })

  it('could not make markup of a text if it tried', async () => {
    const { page } = await openPage('/')
    const refused = await page.evaluate(() => {
      const place = document.createElement('p')
      try {
        place.innerHTML = '<b>text</b>'
        return false
      } catch {
        return true
      }
    })
    expect(refused).toBe(true)
  })
})
