import { type Authority, loadAuthority } from '../../src/authority/load-authority.ts'
import { SourceError } from '../../src/importers/source-error.ts'
import { type AuthorityAddress, largeAuthorities, smallAuthorities } from './authority-files.ts'
import type { EngineMessage, EngineRequest } from './engine-message.ts'
import { importDocument } from './import-document.ts'
import { type PageDesk, pageDesk } from './page-desk.ts'

// The engine in a thread of its own: texts come in, registers go out, and nothing leaves the machine.
type AuthorityFile = { readonly name: string; readonly text: string }
type Reading = Extract<EngineRequest, { wants: 'read' }>
type Asking = Exclude<EngineRequest, Reading>

const small = fetchAll(smallAuthorities)
let authority: Promise<Authority> = small.then(loadAuthority)
const desk: PageDesk = pageDesk()
let asked: Asking[] = []
let waiting: Reading | null = null
let isReading = false
let last = { number: 0, milliseconds: 0 }

void begin()

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  if (data.wants !== 'read') {
    answerOrWait(data)
    return
  }
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
    const request: Reading = waiting
    waiting = null
    await readOne(request)
    // Lets texts that came meanwhile take the place of the one that waits.
    await new Promise((resolve) => setTimeout(resolve))
  }
  isReading = false
}

async function readOne({ number, name, content }: Reading): Promise<void> {
  try {
    const known = await authority
    const begun = performance.now()
    const page = desk.read(await importDocument(name, content), known)
    last = { number, milliseconds: performance.now() - begun }
    tell({ tells: 'page', ...last, page })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    tell({ tells: 'problem', number, problem, advice: error instanceof SourceError ? error.advice : '' })
  }
  const questions = asked
  asked = []
  for (const question of questions) answerOrWait(question)
}

// What is asked before anything was read waits for the first register.
function answerOrWait(asking: Asking): void {
  const { number } = asking
  if (!desk.isReady()) {
    asked.push(asking)
    return
  }
  try {
    const answer = asking.wants === 'decide' ? desk.decide(asking) : desk.answer(asking)
    tell({ tells: 'answer', number, answer })
    const page = asking.wants === 'decide' ? desk.page() : null
    if (page !== null) tell({ tells: 'page', ...last, page })
  } catch (error) {
    tell({ tells: 'refusal', number, problem: error instanceof Error ? error.message : String(error) })
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
