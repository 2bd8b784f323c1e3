import { writeFileSync } from 'node:fs'
import { formatPages } from '../../test/publish/format-pages.ts'

for (const [name, text] of await formatPages()) writeFileSync(new URL(name, import.meta.url), text)
