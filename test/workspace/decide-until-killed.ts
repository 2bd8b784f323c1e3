import { openWorkspace } from '../../programs/workspace/open-workspace.ts'

// Decides about the first document of a workspace again and again, and prints the id of each decision as soon as it is
// acknowledged. Started, and killed, by durability tests.
const [where = '', count = '0'] = process.argv.slice(2)
const workspace = await openWorkspace(where)
const [document] = await workspace.documents()
process.stdout.write('open\n')
for (let number = 0; number < Number(count); number++) {
  const answer = await workspace.decide({
    verdict: {
      verdict: 'silence',
      document: document?.id ?? '',
      rule: 'text',
      about: { words: 'met', before: '', after: '' },
    },
    who: `process ${process.pid}`,
    why: `number ${number}`,
    seen: null,
  })
  process.stdout.write('decision' in answer ? `${answer.decision.id}\n` : `refused ${answer.reason}\n`)
}
await workspace.close()
