import { allPublishers } from '../programs/publish/all-publishers.ts'
import { knownPlaces } from '../programs/publish/known-places.ts'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import type { Publisher } from '../src/publish/publisher.ts'
import type { Register } from '../src/register/register.ts'
import { generatedRegister } from './generated-register.ts'

// How fast each format is written from a register of generated entries, and how much memory that takes; each
// register twice as large should take no more. The site has a bench of its own. Run: node --expose-gc bench/publish.ts [ENTRIES] [FORMAT]…

const [asked = '100000', ...names] = process.argv.slice(2)
const count = Number(asked)
const placeOf = knownPlaces(readShippedAuthority())
const flat = ['csv', 'ndjson', 'jsonld', 'ical']
let isBelow = false

console.log(`${count.toLocaleString('en')} entries, Node ${process.version}`)
console.log('format           entries/s   MB written   MB of memory: half   whole')
for (const publisher of allPublishers) {
  if (names.length === 0 ? publisher.name === 'site' : !names.includes(publisher.name)) continue
  const half = await run(publisher, count / 2)
  const whole = await run(publisher, count)
  const rate = Math.round(count / whole.seconds)
  if (flat.includes(publisher.name) && rate < 20_000) isBelow = true
  console.log(
    `${publisher.name.padEnd(15)}${rate.toLocaleString('en').padStart(11)}${mega(whole.bytes).padStart(13)}${mega(half.memory).padStart(21)}${mega(whole.memory).padStart(8)}`,
  )
}
if (isBelow) {
  console.log('below 20,000 entries a second')
  process.exitCode = 1
}

async function run(publisher: Publisher, entries: number) {
  const generated = generatedRegister(entries)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let memory = 0
  let bytes = 0
  let told = 0
  let pause = 0
  // What is held, not what waits to be collected, at ten places of the way.
  const look = () => {
    const paused = process.cpuUsage()
    globalThis.gc?.()
    memory = Math.max(memory, process.memoryUsage().heapUsed - before)
    pause += secondsSince(paused)
  }
  const register: Register = {
    ...generated,
    async *entries() {
      for await (const entry of generated.entries()) {
        if (++told % Math.ceil(entries / 10) === 0) look()
        yield entry
      }
    },
  }
  const began = process.cpuUsage()
  const written = publisher.write(register, {
    title: 'Generated',
    file: `generated${publisher.extension}`,
    now: '2026-11-24T10:00:00.000Z',
    base: 'urn:regesta:',
    placeOf,
    part: generated.part,
    decisionOf: () => null,
    remark: () => undefined,
    beside: async ({ text }) => {
      bytes += text.length
    },
  })
  for await (const piece of written) bytes += piece.length
  return { seconds: secondsSince(began) - pause, memory, bytes }
}

// Of the processor and not of the clock: the machine may have other things to do.
function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
