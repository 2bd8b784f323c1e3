import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { saveFolder } from '../programs/publish/save-folder.ts'
import { siteAssets } from '../programs/publish/site/site-assets.ts'
import { verifySite } from '../programs/publish/site/verify-site.ts'
import { writeSite } from '../programs/publish/site/write-site.ts'
import { generatedRegister } from './generated-register.ts'

// How many pages of a static site are made and saved in a second, and how fast all its citations are checked again.
// Must: 1,000 pages a second. Run after a build: node bench/site.ts [ENTRIES]
const count = Number(process.argv[2] ?? '100000')
const folder = join(mkdtempSync(join(tmpdir(), 'regesta-bench-site-')), 'site')
const saved = await saveFolder(folder)
let pages = 0
let bytes = 0
const began = performance.now()
for (const { path, content } of siteAssets()) await saved.save({ name: path, text: content })
for await (const { path, content } of writeSite(generatedRegister(count), 'Generated')) {
  await saved.save({ name: path, text: content })
  if (path.endsWith('.html')) pages++
  bytes += content.length
}
await saved.keep()
const seconds = (performance.now() - began) / 1000
const rate = Math.round(pages / seconds)
console.log(
  `${count} entries: ${pages} pages, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s, ${rate} pages/s; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB of memory`,
)
const checked = performance.now()
const { citations, problems } = verifySite(folder)
console.log(
  `${citations} citations checked again in ${((performance.now() - checked) / 1000).toFixed(1)} s, ${problems.length} problems`,
)
rmSync(join(folder, '..'), { recursive: true, force: true })
if (rate < 1000 || problems.length > 0) process.exitCode = 1
