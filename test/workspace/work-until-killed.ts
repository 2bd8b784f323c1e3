import { keptWorkspace } from '../../programs/workspace/kept-workspace.ts'
import { openRegister } from '../../programs/workspace/open-register.ts'
import { postgresKeeping } from '../../programs/workspace/postgres-keeping.ts'
import { workOnQueue } from '../../programs/workspace/work-on-queue.ts'

// Works on a queue as `regesta work` does, with a lease that is short enough for a test, and prints what it has
// finished. Started, and killed, by tests.
const keeping = await postgresKeeping(process.argv[2] ?? '', {
  milliseconds: 60_000,
  openRegister,
  leaseSeconds: 2,
})
const workspace = await keptWorkspace(keeping, { say: () => undefined, begin: () => () => undefined })
if (keeping.jobs !== null)
  await workOnQueue(workspace, keeping.jobs, {
    threads: 0,
    signal: new AbortController().signal,
    count: 10,
    untilEmpty: true,
    milliseconds: 200,
    tell: ({ name }) => process.stdout.write(`${name}\n`),
  })
await workspace.close()
