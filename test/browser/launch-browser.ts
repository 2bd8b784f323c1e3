import chromium from '@sparticuz/chromium'
import { type BrowserServer, chromium as driver } from 'playwright-core'

/** Starts Chromium: the one that comes from npm, or the one at `CHROMIUM_PATH`. */
export async function browserServer(): Promise<BrowserServer> {
  return driver.launchServer({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    headless: true,
    host: '127.0.0.1',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
