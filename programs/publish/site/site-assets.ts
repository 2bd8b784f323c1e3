import { readFileSync } from 'node:fs'
import { packageFolder } from '../../package-folder.ts'
import type { SiteFile } from './site-page.ts'

/** The files of a site that are the same in all: its style and its search, as the build has made them. */
export function siteAssets(): SiteFile[] {
  return ['site.css', 'search.js'].map((name) => ({
    path: `assets/${name}`,
    content: readFileSync(new URL(`dist/site/${name}`, packageFolder()), 'utf8'),
  }))
}
