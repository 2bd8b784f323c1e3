import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { browserServer } from './launch-browser.ts'
import { servePage } from './page-server.ts'
import { serveRegister } from './serve-register.ts'

/** What tests in the browser are given: where the browser, the register and the page without a server are. */
declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: string
    readonly register: string
    readonly alone: string
  }
}

/** Starts one browser and one server for all files of tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(new URL('../../dist/web/index.html', import.meta.url)))
    throw new Error('wanted the built page in dist/web; run “npm run build” first')
  const alone = await servePage()
  const browser = await browserServer()
  const register = await serveRegister().catch(async (error: unknown) => {
    await browser.close()
    alone.close()
    throw error
  })
  project.provide('browser', browser.wsEndpoint())
  project.provide('register', register.address)
  project.provide('alone', alone.address)
  return async () => {
    alone.close()
    await Promise.all([browser.close(), register.close()])
  }
}
