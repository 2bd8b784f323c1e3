import { type Authority, loadAuthority } from '../../src/authority/load-authority.ts'
import { SourceError } from '../../src/importers/source-error.ts'
import { type AuthorityAddress, largeAuthorities, smallAuthorities } from './authority-files.ts'
import type { EngineMessage, ReadRequest } from './engine-message.ts'
import { importDocument } from './import-document.ts'
import { makePageRegister } from './make-page-register.ts'

// The engine in a thread of its own: texts come in, registers go out, and nothing leaves the machine.
type AuthorityFile = { readonly name: string; readonly text: string }

const small = fetchAll(smallAuthorities)
let authority: Promise<Authority> = small.then(loadAuthority)
let waiting: ReadRequest | null = null
let isReading = false

void begin()

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // Only the newest text is worth reading.
  waiting = data
  if (!isReading) void readWaiting()
})

async function begin(): Promise<void> {
  await authority
  tell({ tells: 'authority', isWhole: false })
  const large = await fetchAll(largeAuthorities)
  const all = [...(await small), ...large].sort((one, other) => (one.name < other.name ? -1 : 1))
  authority = Promise.resolve(loadAuthority(all))
  tell({ tells: 'authority', isWhole: true })
}

async function readWaiting(): Promise<void> {
  isReading = true
  while (waiting !== null) {
    const request: ReadRequest = waiting
    waiting = null
    await answer(request)
    // Lets texts that came meanwhile take the place of the one that waits.
    await new Promise((resolve) => setTimeout(resolve))
  }
  isReading = false
}

async function answer({ number, name, content }: ReadRequest): Promise<void> {
  try {
    const known = await authority
    const begin = performance.now()
    const document = await importDocument(name, content)
    const register = makePageRegister(document, known)
    tell({
      tells: 'register',
      number,
      register: { ...register, milliseconds: performance.now() - begin },
    })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    tell({ tells: 'problem', number, problem, advice: error instanceof SourceError ? error.advice : '' })
  }
}

async function fetchAll(files: readonly AuthorityAddress[]): Promise<AuthorityFile[]> {
  return Promise.all(
    files.map(async ({ name, address }) => {
      const response = await fetch(address)
      if (!response.ok) throw new Error(`wanted the authority file ${name}, and got ${response.status}`)
      return { name, text: await response.text() }
    }),
  )
}

function tell(message: EngineMessage): void {
  postMessage(message)
}
