import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './faults-of.ts'
import { documentNamed, openPage } from './open-page.ts'

type Visit = {
  readonly name: string
  /** Where the page is; with a document it is about that. */
  readonly path: (document: string, entry: string, finding: string) => string
  /** What is there when it has been drawn. */
  readonly shows?: string
  readonly act?: (page: Page) => Promise<void>
}

const visits: readonly Visit[] = [
  { name: 'the first page', path: () => '/' },
  { name: 'reading', path: (document) => `/read/${document}`, shows: 'mark' },
  {
    name: 'an entry in its text',
    path: (document, entry) => `/read/${document}?entry=${entry}`,
    shows: '.side-panel .buttons',
  },
  {
    name: 'a finding in its text',
    path: (document, _, finding) => `/read/${document}?finding=${finding}`,
    shows: '.side-panel',
  },
  { name: 'what was not understood', path: (document) => `/read/${document}?show=unread`, shows: 'mark' },
  {
    name: 'correcting',
    path: (document, entry) => `/read/${document}?entry=${entry}`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Correct' }).click()
      await page.getByRole('button', { name: 'Save' }).waitFor()
    },
  },
  {
    name: 'joining',
    path: (document, entry) => `/read/${document}?entry=${entry}`,
    act: async (page) => {
      await page.getByRole('button', { name: /Same as/ }).click()
      await page.getByRole('dialog').getByRole('textbox').fill('kind:meeting')
      await page.getByRole('button', { name: 'The same' }).first().waitFor()
    },
  },
  {
    name: 'the list of keys',
    path: (document) => `/read/${document}`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Keys' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the card beside a mark',
    path: (document) => `/read/${document}`,
    act: async (page) => {
      await page.locator('mark.marks-date').first().hover()
      await page.getByRole('tooltip').waitFor()
    },
  },
  { name: 'the queue', path: (document) => `/queue?document=${document}`, shows: '.queue-card' },
  { name: 'an entry by itself', path: (_, entry) => `/entries/${entry}` },
  { name: 'the log', path: () => '/log' },
  { name: 'the timeline', path: () => '/timeline', shows: '.timeline-frame', act: openMenus },
  { name: 'a timeline of nothing', path: () => '/timeline?q=nothingisnamedso', shows: '.empty-view' },
  {
    name: 'an entry on the timeline',
    path: (_, entry) => `/timeline?entry=${entry}`,
    shows: '.timeline-card .sources a',
  },
  { name: 'the table', path: () => '/table', shows: '.entry-table td', act: openMenus },
  { name: 'a wrong question', path: () => '/table?q=kind:meating', shows: '.problem, .query-problem' },
  { name: 'the graph', path: () => '/graph', shows: '.party-list li' },
  {
    name: 'one in the graph',
    path: () => '/graph?who=bodies%2Foic&points=entries',
    shows: '.side-entries li',
  },
  { name: 'the map', path: () => '/map', shows: '.place' },
  { name: 'a place on the map', path: () => '/map?place=places%2Fbaku-az', shows: '.side-entries li' },
  { name: 'the findings', path: () => '/findings', shows: '.finding-list li' },
  { name: 'a finding', path: (_, __, finding) => `/finding/${finding}`, shows: '.rule-text p' },
  { name: 'two documents', path: () => '/compare', shows: '.chronology li' },
  { name: 'a body', path: () => '/entity/bodies%2Foic', shows: '.series-row li' },
  { name: 'a series', path: () => '/series/Islamic%20Summit%20Conference', shows: '.series-row li' },
  { name: 'a page that is not there', path: () => '/nowhere' },
  { name: 'an empty playground', path: () => '/playground' },
  {
    name: 'a filled playground',
    path: () => '/playground',
    act: async (page) => {
      await page.getByRole('button', { name: 'A reef authority' }).click()
      await page.locator('.live-entries li').first().waitFor()
    },
  },
]

describe.each(['light', 'dark'] as const)('in %s colours, axe finds nothing wrong with', (scheme) => {
  let page: Page
  let ids: readonly [document: string, entry: string, finding: string]
  beforeAll(async () => {
    ;({ page } = await openPage('/', { scheme }))
    const document = await documentNamed(page, 'azerbaijan-oic.txt')
    const read = await (await page.request.get(`/api/documents/${document}`)).json()
    ids = [document, read.entries[0].id, read.findings[0].id]
  })

  it.each(visits)('$name', async ({ path, shows = 'h1', act }) => {
    await page.goto(path(...ids))
    await page.locator(shows).first().waitFor()
    await act?.(page)
    // What lies half under the bar at the top is no smaller for it.
    await page.evaluate(() => scrollTo(0, 0))
    expect(await faultsOf(page, scheme)).toEqual([])
  })
})

async function openMenus(page: Page): Promise<void> {
  for (const menu of await page.locator('details.menu').all())
    await menu.evaluate((details) => details.setAttribute('open', ''))
}
