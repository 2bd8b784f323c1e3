import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Only what depends on colours can be wrong in one scheme and right in the other.
const asked = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const

/** What axe finds wrong with a page as it is. */
export async function faultsOf(page: Page, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (runOnly) => {
    type Found = {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
    }
    const run: (context: Document, options: object) => Promise<{ readonly violations: readonly Found[] }> =
      Reflect.get(globalThis, 'axe').run
    const { violations: found } = await run(document, { runOnly })
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
          .join(' | ')}`,
    )
  }, asked[scheme])
}
