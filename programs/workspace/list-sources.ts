import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { sourceFormat } from '../../src/importers/source-format.ts'
import { addressList, isAddress, type ListedAddress, mostListBytes } from '../input/address-list.ts'
import { type FetchLimits, fetchAddress } from '../input/fetch-address.ts'
import type { InputProblem, SourceProblem } from '../input/input.ts'
import { fileBytes, listInputs } from '../input/read-input.ts'
import type { AddSource, FetchedBytes } from './add-documents.ts'
import { identityOfAddress, identityOfFile } from './document-identity.ts'
import type { AskedReading } from './document-log.ts'

/** How sources are listed. */
export type ListOptions = {
  /** The folder of the workspace, which paths are told from. */
  readonly folder: string | null
  readonly asked: AskedReading
  readonly limits: FetchLimits
}

/** So many addresses are fetched at once. */
const fetchedAtOnce = 6

/** What is to be added: files, folders with all in them, addresses, and files that list addresses. */
export async function listSources(
  operands: readonly string[],
  { folder, asked, limits }: ListOptions,
): Promise<readonly (AddSource | InputProblem)[]> {
  const sources: (AddSource | InputProblem)[] = []
  const turn = turns(fetchedAtOnce)
  const ofAddress = (listed: ListedAddress): AddSource => ({
    path: listed.address,
    name: listed.name ?? nameOf(listed.address),
    identity: identityOfAddress(listed.address),
    asked: { ...asked, ...(listed.date === null ? {} : { date: listed.date }) },
    from: () => turn(() => fetched(listed, limits)),
  })
  for (const operand of operands) {
    if (isAddress(operand)) {
      sources.push(ofAddress({ address: operand, date: null, name: null }))
      continue
    }
    if (operand === '-') {
      sources.push({ path: '-', name: 'standard input', identity: null, asked, from: standardInput })
      continue
    }
    const addresses = await addressesIn(operand)
    if (addresses !== null) {
      sources.push(...addresses.map(ofAddress))
      continue
    }
    for await (const input of listInputs([operand]))
      sources.push(
        typeof input === 'string'
          ? {
              path: input,
              name: basename(input),
              identity: identityOfFile(input, folder),
              asked,
              from: input,
            }
          : input,
      )
  }
  return sources
}

async function standardInput(): Promise<FetchedBytes | SourceProblem> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return { bytes: Buffer.concat(chunks), name: 'standard input', asked: {} }
}

// Only the beginning is looked at where it is no list: that of a document costs nothing then.
async function addressesIn(path: string): Promise<readonly ListedAddress[] | null> {
  const start = await beginningOf(path)
  if (start === null || !/^(?:\uFEFF)?(?:\s|#[^\n]*\n)*https?:\/\//i.test(start)) return null
  const bytes = await fileBytes(path, mostListBytes)
  return 'problem' in bytes ? null : addressList(new TextDecoder().decode(bytes))
}

async function beginningOf(path: string): Promise<string | null> {
  const handle = await open(path).catch(() => null)
  if (handle === null) return null
  try {
    if (!(await handle.stat()).isFile()) return null
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return null
  } finally {
    await handle.close()
  }
}

const endings: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/plain', '.txt'],
  ['text/markdown', '.md'],
  ['application/pdf', '.pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
])

async function fetched(
  { address, name }: ListedAddress,
  limits: FetchLimits,
): Promise<FetchedBytes | SourceProblem> {
  const page = await fetchAddress(address, limits)
  if ('problem' in page) return page
  const { bytes, mediaType, charset } = page
  const ending = mediaType === null ? null : endings.get(mediaType)
  const isUnnamed = mediaType === null || mediaType === 'application/octet-stream'
  if (ending === undefined && !isUnnamed)
    return {
      problem: `the server says it is ${mediaType}, which is not read`,
      advice: 'Give the address of a text, Markdown, HTML, DOCX or PDF file.',
    }
  return {
    bytes,
    name: withEnding(name ?? nameOf(address), ending ?? null),
    // UTF-8 is recognised; what the server says of other encodings is known nowhere else.
    asked: charset === null || !isEncoding(charset) || /^utf-?8$/i.test(charset) ? {} : { encoding: charset },
  }
}

function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  const last = pathname.split('/').findLast((part) => part !== '')
  try {
    return last === undefined ? hostname : decodeURIComponent(last).replaceAll('/', '_')
  } catch {
    return last ?? hostname
  }
}

// The format is told by the ending, and the server knows it better than the address.
function withEnding(name: string, ending: string | null): string {
  const none = new Uint8Array()
  return ending === null || sourceFormat(name, none) === sourceFormat(ending, none) ? name : name + ending
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

function turns(count: number): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  const waiting: (() => void)[] = []
  let free = count
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free--
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
