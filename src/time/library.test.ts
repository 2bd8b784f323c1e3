import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, it } from 'vitest'

const entry = new URL('./find-times.ts', import.meta.url).pathname

it('is one module without imports, under 60 KB compressed', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'time' } },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const [chunk] = outputs
  expect(outputs).toHaveLength(1)
  if (chunk?.type !== 'chunk') throw new Error('no chunk was built')
  expect(chunk.imports).toEqual([])
  expect(gzipSync(chunk.code).length).toBeLessThan(60_000)
  // Nothing of Node, of a page or of the clock is asked for.
  expect(chunk.code).not.toMatch(/\b(?:process|require|window|document\.|Date\.now|new Date)\b/)
})
