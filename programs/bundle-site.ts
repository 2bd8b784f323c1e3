import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// Writes what is the same in all static sites to `dist/site/`: the style, and the search as one script.
const root = fileURLToPath(new URL('..', import.meta.url))

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: `${root}dist/site`,
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: `${root}web/site/search.ts`,
      formats: ['iife'],
      name: 'regesta',
      fileName: () => 'search.js',
    },
  },
})
copyFileSync(`${root}web/site/site.css`, `${root}dist/site/site.css`)
