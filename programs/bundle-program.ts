import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// Writes the program as a few files in `dist/program/`: to find and open its five hundred sources one by one would
// take a third of the time of a cold start. The packages it uses stay outside.
const root = fileURLToPath(new URL('..', import.meta.url))
const program = `${root}dist/program/`

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // Of its two hundred files most are needed to open a register: in one they are there in half the time.
  ssr: { noExternal: ['kysely'] },
  build: {
    ssr: true,
    outDir: program,
    emptyOutDir: true,
    minify: false,
    target: 'node22',
    rolldownOptions: {
      // The workers are started by their file names.
      input: {
        main: `${root}programs/cli/main.ts`,
        'read-worker': `${root}programs/cli/read-worker.ts`,
        'marks-worker': `${root}programs/server/marks/marks-worker.ts`,
        'reading-worker': `${root}programs/workspace/reading-worker.ts`,
        'import-worker': `${root}programs/input/import-worker.ts`,
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
chmodSync(`${program}main.js`, 0o755)
