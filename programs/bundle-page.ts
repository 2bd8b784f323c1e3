import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { pagePolicy } from './page-policy.ts'
import { withoutExamples } from './without-examples.ts'

// Writes the page into `dist/web/`: a file that names the others by their hashes, so that a browser may keep them.
const root = fileURLToPath(new URL('..', import.meta.url))

// The page carries the policy itself, so that it holds wherever the files are served from.
const carryPolicy: Plugin = {
  name: 'carry-policy',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
      injectTo: 'head-prepend',
    },
  ],
}

await build({
  root: `${root}web`,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [carryPolicy],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [withoutExamples] },
  build: {
    outDir: `${root}dist/web`,
    emptyOutDir: true,
    target: 'es2023',
    // A data address would need a laxer policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
