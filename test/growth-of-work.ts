import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { check } from '../src/checks/check.ts'
import { read } from '../src/compile.ts'
import { countWork } from './count-work.ts'
import { documentOf } from './sample.ts'

// Prints for each piece of text, given as an argument, how much more work four times as much of it makes.
const authority = readShippedAuthority()
const length = 4000

for (const piece of process.argv.slice(2)) {
  const times = Math.ceil(length / piece.length)
  const run = (text: string) => () => check(read(documentOf(text), authority), authority)
  const [once, fourfold] = [piece.repeat(times), piece.repeat(4 * times)]
  run(once)()
  const growth = (await countWork(run(fourfold))) / (await countWork(run(once)))
  process.stdout.write(`${growth.toFixed(3)}\n`)
}
