import { html, type Markup, type MarkupPart } from './markup.ts'

/** One file of a site. */
export type SiteFile = { readonly path: string; readonly content: string }

/** What stands on a page. */
export type PageContent = {
  /** From the folder of the site, with `/`. */
  readonly path: string
  readonly title: string
  readonly body: MarkupPart
  /** Scripts of the site that the page can do without. */
  readonly scripts?: readonly string[]
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

const pages = [
  ['index.html', 'Overview'],
  ['years.html', 'Years'],
  ['names.html', 'Names'],
  ['series.html', 'Series'],
  ['documents.html', 'Documents'],
  ['findings.html', 'Findings'],
  ['search.html', 'Search'],
] as const

/** A page of a site: whole without scripts, with links that work from a file as well as under any address. */
export function sitePage(site: string, { path, title, body, scripts = [] }: PageContent): SiteFile {
  const root = rootFrom(path)
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === site ? site : `${title} · ${site}`}</title>
<link rel="stylesheet" href="${root}assets/site.css">
${scripts.map((script) => html`<script src="${root}assets/${script}" defer></script>\n`)}`
  const navigation = pages.map(
    ([to, label]) =>
      html`<li><a href="${root}${to}"${to === path ? html` aria-current="page"` : null}>${label}</a></li>`,
  )
  const page: Markup = html`<!doctype html>
<html lang="en">
<head>
${head}</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="top"><a class="site" href="${root}index.html">${site}</a><nav aria-label="Register"><ul>${navigation}</ul></nav></header>
<main id="content">
${body}
</main>
<footer>Each entry says what its documents say; none of it is a statement of this site. Made by Regesta; <a href="${root}verify.json">every citation can be checked again</a>.</footer>
</body>
</html>
`
  return { path, content: page.markup }
}

/** The way from a page to the folder of the site. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}
