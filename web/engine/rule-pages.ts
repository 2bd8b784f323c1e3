// The pages of all rules, for registers that no server has: one file that is fetched when a page is wanted.
const pages: Readonly<Record<string, string>> = import.meta.glob('../../src/checks/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The page of a rule; empty where there is none. */
export function rulePageText(rule: string): string {
  return pages[`../../src/checks/${rule}.md`] ?? ''
}
