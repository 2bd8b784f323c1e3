import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'

/** How a page is opened; what is left out is as most have it. */
export type OpenOptions = {
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** `alone`: the page without a server. */
  readonly from?: 'register' | 'alone'
}

/** A page that was opened, with what it complained of. */
export type OpenedPage = {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong in it: errors of scripts, and breaches of its policy. */
  readonly complaints: readonly string[]
}

let browser: Promise<Browser> | null = null
const contexts: BrowserContext[] = []

afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await (await browser)?.close()
})

/** Opens an address of the page in a window of its own. */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const { scheme = 'light', width = 1280, height = 900, from = 'register' } = options
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({
    baseURL: inject(from),
    colorScheme: scheme,
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  contexts.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // An answer of 404 is told as an error of the console, and may be what is wanted.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  await page.goto(path)
  return { page, context, complaints }
}

/** The id of the document of that name in the register. */
export async function documentNamed(page: Page, name: string): Promise<string> {
  const response = await page.request.get(new URL('/api/documents?limit=500', page.url()).href)
  const { documents } = await response.json()
  const found = documents.find((document: { readonly name: string }) => document.name === name)
  if (found === undefined) throw new Error(`wanted the document ${name}, and there is none`)
  return found.id
}
