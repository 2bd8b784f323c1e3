import { lookup as lookUp } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { engineVersion } from '../../src/version.ts'
import type { SourceProblem } from './input.ts'
import { isPublicAddress } from './public-address.ts'

/** Where fetching stops. */
export type FetchLimits = {
  readonly bytes: number
  readonly milliseconds: number
  readonly redirects: number
  /** True: addresses of this machine and of its own network may be asked. */
  readonly allowPrivate: boolean
}

/** The limits where the caller names none. */
export const fetchLimits: FetchLimits = {
  bytes: 100_000_000,
  milliseconds: 60_000,
  redirects: 5,
  allowPrivate: false,
}

/** What an address gave: its bytes, what the server says they are, and the address they came from in the end. */
export type FetchedPage = {
  readonly bytes: Uint8Array
  /** `text/html`, in small letters; null where the server says nothing. */
  readonly mediaType: string | null
  readonly charset: string | null
  readonly address: string
}

/** Fetches a page; each step of a redirection is held against the same limits as the first address. */
export async function fetchAddress(
  address: string,
  limits: FetchLimits = fetchLimits,
): Promise<FetchedPage | SourceProblem> {
  const ending = new AbortController()
  const timer = setTimeout(() => ending.abort(), limits.milliseconds)
  try {
    let url = new URL(address)
    for (let step = 0; step <= limits.redirects; step++) {
      const refused = refusal(url, limits)
      if (refused !== null) return refused
      const response = await ask(url, limits, ending.signal)
      const { statusCode = 0, headers } = response
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy()
        url = new URL(headers.location, url)
        continue
      }
      if (statusCode !== 200) {
        response.destroy()
        return { problem: `the server answered ${statusCode}`, advice: 'Check the address in a browser.' }
      }
      const bytes = await bytesOf(response, limits.bytes)
      return 'problem' in bytes
        ? bytes
        : { bytes, ...contentType(headers['content-type']), address: url.href }
    }
    return {
      problem: `the server sent on more than ${limits.redirects} times`,
      advice: 'Give the address where it ends.',
    }
  } catch (error) {
    if (ending.signal.aborted)
      return {
        problem: `it took longer than ${limits.milliseconds / 1000} s`,
        advice: 'Try again later, or save the page and add the file.',
      }
    const said = error instanceof Error ? error.message : String(error)
    return { problem: `it could not be fetched: ${said}`, advice: 'Check the address and the network.' }
  } finally {
    clearTimeout(timer)
  }
}

function refusal(url: URL, { allowPrivate }: FetchLimits): SourceProblem | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { problem: `${url.protocol} is not fetched`, advice: 'Give an address with http: or https:.' }
  if (url.username !== '' || url.password !== '')
    return {
      problem: 'the address has a name or a password in it, which would be kept with the document',
      advice: 'Save the page and add the file.',
    }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return !allowPrivate && isIP(host) !== 0 && !isPublicAddress(host) ? privateProblem(host) : null
}

function privateProblem(address: string): SourceProblem {
  return {
    problem: `${address} is an address of this machine or of its own network`,
    advice: 'Give --allow-private where that is meant.',
  }
}

function ask(url: URL, { allowPrivate }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const headers = {
    'user-agent': `regesta/${engineVersion}`,
    accept: 'text/html, text/plain, text/markdown, application/pdf, */*;q=0.1',
    'accept-encoding': 'gzip, br',
  }
  return new Promise((resolve, reject) => {
    const options = { headers, signal, ...(allowPrivate ? {} : { lookup: publicLookup }) }
    request(url, options, resolve).on('error', reject).end()
  })
}

// The very addresses that are then connected to, so that a name cannot mean another one a moment later.
const publicLookup: LookupFunction = (host, options, answer) => {
  lookUp(host, { ...options, all: true }, (error, found) => {
    const inside = error === null ? found.find(({ address }) => !isPublicAddress(address)) : undefined
    const [first] = found ?? []
    if (error !== null) answer(error, '')
    else if (inside !== undefined) answer(new Error(privateProblem(inside.address).problem), '')
    else if (first === undefined) answer(new Error(`${host} has no address`), '')
    else if (options.all === true) answer(null, found)
    else answer(null, first.address, first.family)
  })
}

async function bytesOf(response: IncomingMessage, limit: number): Promise<Uint8Array | SourceProblem> {
  const stream = unpacked(response)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.length
    if (size > limit) {
      response.destroy()
      return {
        problem: `it is longer than ${Math.round(limit / 1e6)} MB`,
        advice: 'Save it, cut it into parts, and add these.',
      }
    }
    chunks.push(chunk)
  }
  if (!response.complete) return { problem: 'the server broke off in the middle', advice: 'Try again later.' }
  return Buffer.concat(chunks)
}

function unpacked(response: IncomingMessage): AsyncIterable<unknown> {
  const packing = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (packing === 'identity' || packing === '') return response
  const unpack =
    packing === 'gzip' || packing === 'x-gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : packing === 'deflate'
          ? createInflate()
          : null
  if (unpack === null) throw new Error(`the server packs it as ${packing}, which was not asked for`)
  response.on('error', (error) => unpack.destroy(error))
  return response.pipe(unpack)
}

function contentType(header: string | undefined): Pick<FetchedPage, 'mediaType' | 'charset'> {
  if (header === undefined) return { mediaType: null, charset: null }
  const mediaType = (header.split(';')[0] ?? '').trim().toLowerCase()
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}"?([\w.:-]{1,40})/i.exec(header)?.[1] ?? null
  return { mediaType: mediaType === '' ? null : mediaType, charset }
}
