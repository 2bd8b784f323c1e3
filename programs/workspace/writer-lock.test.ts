import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writerLock } from './writer-lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lock = (milliseconds = 60_000) =>
  writerLock(join(folder, 'lock'), { milliseconds, say: () => undefined })

describe('the lock of a workspace', () => {
  it('lets one in at a time', async () => {
    const locks = [lock(), lock(), lock()]
    let inside = 0
    let most = 0
    const work = async () => {
      inside++
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 2))
      inside--
    }
    await Promise.all(locks.flatMap((one) => [one.exclusively(work), one.exclusively(work)]))
    expect(most).toBe(1)
    await Promise.all(locks.map((one) => one.close()))
  })

  it('is not kept from others by one that writes without a pause', async () => {
    const [busy, other] = [lock(), lock()]
    let rounds = 0
    let isIn = false
    const work = async () => {
      rounds++
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const writing = (async () => {
      while (!isIn && rounds < 500) await busy.exclusively(work)
    })()
    while (rounds === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    await other.exclusively(async () => {
      isIn = true
    })
    await writing
    expect(rounds).toBeLessThan(50)
    await Promise.all([busy.close(), other.close()])
  })

  it('is free again after work that failed', async () => {
    const one = lock()
    await expect(one.exclusively(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await one.exclusively(async () => 'yes')).toBe('yes')
    await one.close()
  })

  it('says who holds it when it is waited for in vain, and is taken over from a process that was killed', async () => {
    const script = `
      import { writerLock } from ${JSON.stringify(new URL('./writer-lock.ts', import.meta.url).href)}
      await writerLock(${JSON.stringify(join(folder, 'lock'))}, { milliseconds: 0, say() {} }).exclusively(
        () => new Promise(() => { console.log('held'); setInterval(() => {}, 1000) }))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    const one = lock(30)
    await expect(one.exclusively(async () => 'never')).rejects.toThrow(`(process ${child.pid})`)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await one.exclusively(async () => 'mine')).toBe('mine')
    await one.close()
  })
})
