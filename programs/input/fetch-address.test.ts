import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchAddress, fetchLimits } from './fetch-address.ts'
import { isPublicAddress } from './public-address.ts'

let server: Server
let base = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/page')
      response.setHeader('content-type', 'Text/HTML; charset="windows-1251"').end('<p>a</p>')
    else if (path === '/packed') response.setHeader('content-encoding', 'gzip').end(gzipSync('packed'))
    else if (path === '/bomb')
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(3_000_000)))
    else if (path === '/on') response.writeHead(302, { location: '/page#there' }).end()
    else if (path === '/circle') response.writeHead(301, { location: '/circle' }).end()
    else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    else if (path === '/slow') response.write('a')
    else if (path === '/cut') {
      response.writeHead(200, { 'content-length': '100' })
      response.write('a', () => response.destroy())
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const here = { ...fetchLimits, allowPrivate: true, bytes: 1_000_000, milliseconds: 5000 }
const textOf = async (path: string) => {
  const page = await fetchAddress(base + path, here)
  return 'problem' in page ? page.problem : Buffer.from(page.bytes).toString()
}

describe('an address', () => {
  it('gives its bytes and what the server says of them', async () => {
    expect(await fetchAddress(`${base}/on`, here)).toEqual({
      bytes: Buffer.from('<p>a</p>'),
      mediaType: 'text/html',
      charset: 'windows-1251',
      address: `${base}/page#there`,
    })
    expect(await textOf('/packed')).toBe('packed')
  })

  it.each([
    ['/none', 'the server answered 404'],
    ['/circle', 'the server sent on more than 5 times'],
    ['/file', 'file: is not fetched'],
    ['/bomb', 'it is longer than 1 MB'],
  ])('that gives none is told: %s', async (path, problem) => {
    expect(await textOf(path)).toBe(problem)
  })

  it('that breaks off is told', async () => {
    expect(await textOf('/cut')).toContain('it could not be fetched')
  })

  it('that takes too long is told', async () => {
    const page = await fetchAddress(`${base}/slow`, { ...here, milliseconds: 50 })
    expect(page).toMatchObject({ problem: 'it took longer than 0.05 s' })
  })

  it.each([
    () => base,
    () => base.replace('127.0.0.1', 'localhost'),
    () => base.replace('127.0.0.1', '0x7f.1'),
    () => base.replace('127.0.0.1', '[::ffff:127.0.0.1]'),
  ])('of this machine is refused unless that is meant', async (address) => {
    const page = await fetchAddress(`${address()}/page`)
    expect(page).toMatchObject({ problem: expect.stringContaining('of this machine or of its own network') })
  })

  it('with a password is refused', async () => {
    expect(await fetchAddress('https://me:secret@example.org/')).toMatchObject({
      problem: expect.stringContaining('a name or a password'),
    })
  })
})

describe('a public address', () => {
  it.each(['93.184.215.14', '2606:2800:220:1::1'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each(
    '10.1.2.3 127.0.0.1 169.254.169.254 172.20.0.1 192.168.1.1 100.64.0.1 0.0.0.0 224.0.0.1 ::1 :: fe80::1 fd00::1 ::ffff:8.8.8.8 64:ff9b::808:808 2002:7f00:1:: 2001:db8::1 example.org'.split(
      ' ',
    ),
  )('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
