import { Type } from 'typebox'
import { askedQuery } from '../asked-query.ts'
import { citedEntry, citedEntrySchema, citedLines } from '../cited-entry.ts'
import { documentNames } from '../document-names.ts'
import { tool } from '../tool.ts'

/** Asks the register a query. */
export const askTool = tool({
  name: 'ask',
  title: 'Ask the register',
  description:
    'Finds dated entries in the register: meetings, acts, visits, appointments and so on, each with the documents that say so and their words. The query takes words, "phrases", kind:act, body:OIC, person:Aliyev, place:Dakar, date:1993..2008, series:"Islamic Summit", status:planned, -not, OR and brackets. An entry says what documents say, not what is true.',
  isReadOnly: true,
  input: Type.Object(
    {
      query: Type.String({ description: 'What to look for; empty for everything.' }),
      order: Type.Optional(Type.Union([Type.Literal('date'), Type.Literal('relevance')])),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      after: Type.Optional(Type.String({ description: '`next` of the page before.' })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    total: Type.Integer(),
    next: Type.Union([Type.String(), Type.Null()]),
    known: Type.Boolean({ description: 'False where the register knows nothing of it.' }),
    entries: Type.Array(citedEntrySchema),
  }),
  async run({ query: text, order = 'date', limit = 20, after = null }, { workspace }) {
    const asked = askedQuery(text)
    if ('refused' in asked) return asked
    const nameOf = await documentNames(workspace)
    const answer = await workspace.register.ask(asked.query, { order, limit, after })
    const entries = answer.entries.map((entry) => citedEntry(entry, nameOf))
    const { total, next } = answer
    return {
      structured: { total, next, known: total > 0, entries },
      text:
        total === 0
          ? 'Nothing in the register answers this. That says only that its documents do not tell it, or that it was not understood in them.'
          : [
              `${total} ${total === 1 ? 'entry' : 'entries'}${next === null ? '' : `, the first ${entries.length}; the next page is after “${next}”`}:`,
              ...entries.map(citedLines),
            ].join('\n\n'),
    }
  },
})
