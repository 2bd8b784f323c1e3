import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { longDocument } from './made-documents.ts'
import { documentNamed, openPage } from './open-page.ts'
import { type ServedRegister, serveDocuments } from './serve-register.ts'

// Decisions change what others see, so they are made in a register of their own.
const history = `The Lake Commission was founded in Kisumu on 3 May 1962.

The first session of the Lake Commission was held in Entebbe on 4 June 1963.

The second session of the Lake Commission was held in Mwanza on July 1964, 7.

The Harbour Board was founded in Mombasa in 1950.

A delegation from Rwanda came to Kampala on 2 March 1970.
`

let register: ServedRegister
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regesta-decisions-'))
  await writeFile(join(folder, 'history.txt'), history)
  await writeFile(join(folder, 'hundred.txt'), longDocument(100))
  await writeFile(join(folder, 'retold.txt'), 'The Lake Commission was founded in Kisumu on 4 May 1962.\n')
  register = await serveDocuments(folder)
})
afterAll(() => register.close())

async function openHistory(name = 'history.txt'): Promise<Page> {
  const { page } = await openPage(`${register.address}/`)
  await page.goto(`${register.address}/read/${await documentNamed(page, name)}`)
  await page.locator('.document mark').first().waitFor()
  return page
}

function panelOf(page: Page) {
  return page.getByRole('complementary')
}

async function choose(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('link', { name: words }).first().click()
  await panelOf(page).getByRole('button', { name: 'Accept' }).waitFor()
}

describe('an editor', () => {
  it('accepts by mouse, and takes it back by a key', async () => {
    const page = await openHistory()
    await choose(page, /Lake Commission is founded/)
    await panelOf(page).getByRole('button', { name: 'Accept' }).click()
    await page.getByText('Accepted.').waitFor()
    await panelOf(page).getByText('accepted', { exact: true }).waitFor()
    await page.keyboard.press('u')
    await page.getByText('Taken back.').waitFor()
    await panelOf(page).locator('.chip-good').waitFor({ state: 'detached' })
  })

  it('corrects by keys alone', async () => {
    const page = await openHistory()
    await choose(page, /Harbour Board is founded/)
    await page.keyboard.press('c')
    const date = panelOf(page).getByRole('textbox', { name: 'date' })
    await expect.poll(() => date.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('no date')
    await panelOf(page).getByText('No date of this form').waitFor()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('1951-02')
    await panelOf(page).getByText('February 1951').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Corrected.').waitFor()
    await page
      .getByRole('link', { name: /February 1951.*Harbour Board is founded/ })
      .first()
      .waitFor()
    await panelOf(page).getByText('decided by a person').first().waitFor()
  })

  it('rejects, and finds it in the log', async () => {
    const page = await openHistory()
    await choose(page, /1st session/)
    await page.keyboard.press('r')
    await page.getByText('Rejected.').waitFor()
    await page.getByRole('link', { name: /1st session/ }).waitFor({ state: 'detached' })
    await page.goto(`${register.address}/log`)
    await page.getByText('Rejected').first().waitFor()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('Taken back.').waitFor()
  })

  it('silences a finding', async () => {
    const page = await openHistory()
    await page
      .getByRole('link', { name: /Day after the year/ })
      .first()
      .click()
    await panelOf(page)
      .getByRole('textbox', { name: /Why it may stay/ })
      .fill('It is quoted so.')
    await panelOf(page).getByRole('button', { name: 'Silence' }).click()
    await page.getByText('Silenced.').waitFor()
    await expect.poll(() => page.locator('.note-finding', { hasText: 'Day after' }).count()).toBe(0)
  })

  it('marks words and adds an entry', async () => {
    const page = await openHistory()
    await page.getByText('A delegation from Rwanda').evaluate(selectWords)
    await page.getByRole('button', { name: 'Add an entry' }).waitFor()
    await page.keyboard.press('n')
    const form = page.getByRole('complementary', { name: 'A new entry' })
    expect(await form.locator('blockquote').textContent()).toBe('A delegation from Rwanda came to Kampala')
    await form.getByRole('combobox', { name: 'kind' }).selectOption('visit')
    await form.getByRole('textbox', { name: 'date' }).fill('1970-03-02')
    await form.getByRole('textbox', { name: 'place' }).fill('Kampala')
    await form.getByRole('button', { name: 'Add a party' }).click()
    await form.getByRole('textbox', { name: 'Name' }).fill('Rwanda')
    await form.getByRole('button', { name: 'Add the entry' }).click()
    await page.getByText('Added.').waitFor()
    await page.getByRole('link', { name: /added by hand/ }).waitFor()
  })

  it('says that two entries are one, and parts them again', async () => {
    const page = await openHistory('hundred.txt')
    await page.keyboard.press('j')
    await panelOf(page)
      .getByRole('button', { name: /Same as/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('kind:act')
    await dialog.getByRole('button', { name: 'The same' }).first().waitFor()
    await dialog.getByRole('textbox').fill('kind:meeting')
    await dialog.getByRole('button', { name: 'The same' }).first().click()
    await page.getByText('Joined into one.').waitFor()
    await page.keyboard.press('u')
    await page.getByText('Taken back.').waitFor()
  })

  it('parts what two documents were thought to tell alike', async () => {
    const page = await openHistory('retold.txt')
    await choose(page, /3 May 1962 or 4 May 1962/)
    await panelOf(page)
      .getByRole('button', { name: /Same as/ })
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Not the same' }).click()
    await page.getByText('Kept apart.').waitFor()
    await page.getByRole('link', { name: /^4 May 1962 Kisumu/ }).waitFor()
  })

  it('is told when someone else was faster, and both decisions stand', async () => {
    const mine = await openHistory()
    await choose(mine, /Harbour Board is founded/)
    const theirs = await openHistory()
    await choose(theirs, /Harbour Board is founded/)
    await theirs.keyboard.press('a')
    await theirs.getByText('Accepted.').waitFor()
    await mine.keyboard.press('c')
    await panelOf(mine).getByRole('textbox', { name: 'place' }).fill('Kilindini')
    await mine.keyboard.press('Enter')
    const conflict = mine.getByRole('dialog', { name: 'Someone else was faster' })
    await conflict.getByRole('button', { name: 'Say it all the same' }).click()
    await mine.getByText('Corrected.').waitFor()
    const history = panelOf(mine).locator('.history')
    await history.getByText('Corrected').last().waitFor()
    expect(await history.textContent()).toMatch(/Corrected.*Accepted/s)
  })

  it('clears a document of 100 entries in a minute by one key', async () => {
    const { page } = await openPage(`${register.address}/`)
    const id = await documentNamed(page, 'hundred.txt')
    await page.goto(`${register.address}/queue?document=${id}`)
    const state = page.locator('.page-head p').first()
    await state.waitFor()
    const all = Number(/of (\d+)/.exec((await state.textContent()) ?? '')?.[1])
    expect(all).toBeGreaterThan(90)
    const begun = performance.now()
    for (let done = 1; done <= all; done++) {
      await page.keyboard.press('a')
      await page.getByText(`${done} of ${all} done`, { exact: true }).waitFor()
    }
    console.info(`${all} entries reviewed in ${Math.round((performance.now() - begun) / 100) / 10} s`)
    expect(performance.now() - begun).toBeLessThan(60_000)
    await page.getByRole('heading', { name: 'Nothing is left to review' }).waitFor()
  })
})

function selectWords(paragraph: Element): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const nodes: Node[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest('[data-inset]') == null) nodes.push(node)
  const wanted = 'A delegation from Rwanda came to Kampala'
  let length = 0
  const range = document.createRange()
  range.setStart(nodes[0] ?? paragraph, 0)
  for (const node of nodes) {
    const size = node.textContent?.length ?? 0
    if (length + size >= wanted.length) {
      range.setEnd(node, wanted.length - length)
      break
    }
    length += size
  }
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
}
