import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeDocx } from '../made-files.ts'
import { fixture } from './fixture.ts'
import { openPage } from './open-page.ts'
import { traceTasks } from './trace-tasks.ts'

const sample = readFileSync(fixture('azerbaijan-oic.txt'), 'utf8')

describe('the playground', () => {
  it('teaches while it is empty', async () => {
    const { page } = await openPage('/playground', { from: 'alone' })
    await page.getByRole('heading', { name: 'What will stand here' }).waitFor()
  })

  it('says what is wrong with a file that cannot be read', async () => {
    const { page } = await openPage('/playground', { from: 'alone' })
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
    await page.getByRole('alert').getByText('copy its text and paste it here').waitFor()
  })

  it('shows register and findings while a text is typed', async () => {
    const { page, complaints } = await openPage('/playground', { from: 'alone' })
    await page
      .getByRole('textbox', { name: 'The text' })
      .pressSequentially('The Lake Commission was founded in Kisumu on May 1962, 3.')
    await page.getByText('Lake Commission is founded.').waitFor()
    await page.getByText('Day after the year').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('reads 16 KB in under 50 ms after a keystroke', async () => {
    const { page } = await openPage('/playground', { from: 'alone' })
    const field = page.getByRole('textbox', { name: 'The text' })
    await field.fill(sample)
    await page.getByText('76 entries').waitFor()
    await page.getByText('more places are on their way').waitFor({ state: 'detached' })
    for (let press = 0; press < 10; press++) await page.evaluate(typeOne)
    const presses = 20
    const tasks = await traceTasks(page, async () => {
      for (let press = 0; press < presses; press++) await page.evaluate(typeOne)
    })
    // Each keystroke is one long task in the worker, and one in the page that draws what came of it.
    const usual = (thread: RegExp) => {
      const own = tasks.filter((task) => thread.test(task.thread)).map(({ milliseconds }) => milliseconds)
      return own.sort((one, other) => other - one)[presses / 2] ?? 0
    }
    const [main, worker] = [usual(/RendererMain/), usual(/Worker/)]
    console.info(
      `a keystroke in 16 KB: ${worker.toFixed(1)} ms of the processor in the worker, ${main.toFixed(1)} ms in the page`,
    )
    expect(worker).toBeGreaterThan(1)
    expect(worker + main).toBeLessThan(50)
  })

  it('sends nothing of the text anywhere', async () => {
    const { page } = await openPage('/playground', { from: 'alone' })
    const sent: string[] = []
    page.on('request', (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    )
    await page
      .getByRole('textbox', { name: 'The text' })
      .fill('The Zanzibar Commission was founded on 3 May 1962.')
    await page.getByText('Zanzibar Commission is founded').waitFor()
    await page.getByRole('link', { name: 'Read it with its notes' }).click()
    await page.locator('.document mark').first().waitFor()
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    expect(sent.filter((line) => /^(?!GET)|Zanzibar/.test(line))).toEqual([])
  })

  it('lets what was read be decided on, while the page is open', async () => {
    const { page } = await openPage('/playground', { from: 'alone' })
    await page.getByRole('textbox', { name: 'The text' }).fill('The Harbour Board was founded on 3 May 1950.')
    await page.getByRole('link', { name: 'Read it with its notes' }).click()
    await page.getByRole('link', { name: /Harbour Board is founded/ }).click()
    await page.getByRole('button', { name: 'Correct' }).click()
    await page.getByRole('textbox', { name: 'date' }).fill('1951')
    await page.keyboard.press('Enter')
    await page.getByText('Corrected.').waitFor()
    await page.getByRole('link', { name: /1951.*corrected.*Harbour Board/ }).waitFor()
    await page.keyboard.press('u')
    await page.getByRole('link', { name: /3 May 1950.*Harbour Board/ }).waitFor()
  })

  it('looks at a sample where a view of it is opened by its address', async () => {
    const { page } = await openPage('/playground/read/page', { from: 'alone' })
    await page.getByRole('link', { name: /Azerbaijan becomes full member of OIC/ }).waitFor()
  })

  it.each<[string, string | Buffer]>([
    [
      'dated.docx',
      makeDocx('<w:p><w:r><w:t>The treaty was signed in Nairobi on 14 March 1987.</w:t></w:r></w:p>'),
    ],
    ['dated.html', '<h1>History</h1><p>The treaty was signed in Nairobi on 14&nbsp;March 1987.</p>'],
    ['dated.md', '# History\n\nThe treaty was signed in Nairobi on 14 March 1987.\n'],
  ])('reads a file: %s', async (name, text) => {
    const { page } = await openPage('/playground', { from: 'alone' })
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.getByText('The treaty is signed.').waitFor()
    expect(await page.getByRole('textbox', { name: 'The text' }).inputValue()).toMatch(/14\sMarch 1987/)
  })
})

// From the keystroke to the register of the new text on the page.
function typeOne(): Promise<number> {
  const field = document.querySelector('textarea')
  const time = document.querySelector('.live-time')
  if (field === null || time === null) throw new Error('wanted a text with its register')
  return new Promise((resolve) => {
    field.value = `${field.value}.`
    const begun = performance.now()
    const live = document.querySelector('.live')
    const observer = new MutationObserver(() => {
      observer.disconnect()
      resolve(performance.now() - begun)
    })
    if (live !== null) observer.observe(live, { subtree: true, childList: true, characterData: true })
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}
