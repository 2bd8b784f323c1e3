import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formatPages } from './format-pages.ts'

it.each([...(await formatPages())])(
  'docs/publish/%s shows what the program writes; else “npm run docs”',
  (name, text) => {
    const page = new URL(`../../docs/publish/${name}`, import.meta.url)
    expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(text)
  },
)
