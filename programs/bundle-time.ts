import { build } from 'vite'

// Writes the time library as one module, `dist/time.js`: a hundred small files take longer to open than to run.
const root = new URL('..', import.meta.url).pathname
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: `${root}dist`,
    emptyOutDir: false,
    minify: false,
    lib: { entry: `${root}src/time/find-times.ts`, formats: ['es'], fileName: 'time' },
  },
})
