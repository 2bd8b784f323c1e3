import { Type } from 'typebox'
import { placeInTime } from '../../../src/exporters/chronology.ts'
import { askedQuery } from '../asked-query.ts'
import { documentNames } from '../document-names.ts'
import { tool } from '../tool.ts'

/** Tells a chronology, a line an entry. */
export const timelineTool = tool({
  name: 'timeline',
  title: 'Tell a chronology',
  description:
    'Tells the entries that answer a query in the order of time, grouped by year, one line each with the documents that say so. For the words and the disagreements of one of them, read_entry.',
  isReadOnly: true,
  input: Type.Object(
    {
      query: Type.String({ description: 'As for ask; empty for everything.' }),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    total: Type.Integer(),
    known: Type.Boolean(),
    years: Type.Array(
      Type.Object({
        year: Type.String(),
        entries: Type.Array(
          Type.Object({
            id: Type.String(),
            date: Type.Union([Type.String(), Type.Null()]),
            summary: Type.String(),
            status: Type.String(),
            saidIn: Type.Array(Type.String()),
            isDisputed: Type.Boolean(),
          }),
        ),
      }),
    ),
  }),
  async run({ query: text, limit = 200 }, { workspace }) {
    const asked = askedQuery(text)
    if ('refused' in asked) return asked
    const nameOf = await documentNames(workspace)
    const { entries, total } = await workspace.register.ask(asked.query, {
      order: 'date',
      limit,
      after: null,
    })
    const lines = entries.map((entry) => ({
      year: placeInTime(entry.date).label,
      line: {
        id: entry.id,
        date: entry.date,
        summary: entry.summary,
        status: entry.status,
        saidIn: [...new Set(entry.tellings.map(({ document }) => nameOf(document)))],
        isDisputed: entry.disagreements.length > 0,
      },
    }))
    const years = [...Map.groupBy(lines, ({ year }) => year)].map(([year, members]) => ({
      year,
      entries: members.map(({ line }) => line),
    }))
    const cut =
      total > entries.length ? [`${total - entries.length} more are left out; ask with a larger limit.`] : []
    return {
      structured: { total, known: total > 0, years },
      text:
        total === 0
          ? 'Nothing in the register answers this.'
          : [
              ...years.map(({ year, entries: members }) =>
                [
                  year,
                  ...members.map(
                    ({ id, summary, status, saidIn, isDisputed }) =>
                      `- ${summary}${status === 'held' ? '' : ` (${status})`}${isDisputed ? ' [the sources disagree]' : ''} (${saidIn.join(', ')}) [${id}]`,
                  ),
                ].join('\n'),
              ),
              ...cut,
            ].join('\n'),
    }
  },
})
