import { Type } from 'typebox'
import { tool } from '../tool.ts'

/** Accepts or rejects an entry, where the server was started to let agents decide. */
export const decideTool = tool({
  name: 'decide',
  title: 'Accept or reject an entry',
  description:
    'Writes a decision on an entry into the log of the workspace: accepted as rightly read, or rejected as misread. It can be undone, never deleted. Only on the request of the person you work for.',
  isReadOnly: false,
  input: Type.Object(
    {
      entry: Type.String({ minLength: 1 }),
      verdict: Type.Union([Type.Literal('accept'), Type.Literal('reject')]),
      why: Type.String({ minLength: 1 }),
      version: Type.String({ description: 'The version that read_entry told.' }),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ decision: Type.String() }),
  async run({ entry: id, verdict, why, version }, { workspace, who }) {
    if (who === null) return { refused: 'This server may only be read; start it with --allow-decisions.' }
    const entry = await workspace.register.entry(id)
    if (entry === null) return { refused: `There is no entry “${id}”.` }
    const tellings = entry.tellings.flatMap(({ id: telling, document, evidence: [first] }) =>
      first === undefined ? [] : [{ document, kind: entry.kind, about: first.quote, telling }],
    )
    const answer = await workspace.decide({
      verdict: { verdict, entry: { tellings } },
      who,
      why,
      seen: version,
    })
    if ('refused' in answer) return { refused: answer.reason }
    return {
      structured: { decision: answer.decision.id },
      text: `Written to the log as ${answer.decision.id}.`,
    }
  },
})
