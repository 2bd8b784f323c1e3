import { Type } from 'typebox'
import { citedEntry, citedEntrySchema, citedLines } from '../cited-entry.ts'
import { documentNames } from '../document-names.ts'
import { tool } from '../tool.ts'

/** Tells one entry with how each of its values was read. */
export const readEntryTool = tool({
  name: 'read_entry',
  title: 'Read an entry',
  description:
    'Tells one entry of the register in full: who says it in which words, where the documents disagree, and how each value was got (read, repaired, inferred, resolved, decided) by which file of the program.',
  isReadOnly: true,
  input: Type.Object(
    { entry: Type.String({ description: 'Its id, or the beginning of it.', minLength: 1 }) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    entry: citedEntrySchema,
    version: Type.String(),
    readings: Type.Array(
      Type.Object({
        document: Type.String(),
        field: Type.String(),
        value: Type.Unknown(),
        basis: Type.String(),
        by: Type.String(),
      }),
    ),
  }),
  async run({ entry: id }, { workspace }) {
    const entry = await workspace.register.entry(id)
    if (entry === null)
      return { refused: `There is no entry “${id}”. Ask the register for entries and use one of their ids.` }
    const nameOf = await documentNames(workspace)
    const told = citedEntry(entry, nameOf)
    const readings = entry.tellings.flatMap(({ document, entry: { readings: values } }) =>
      Object.entries(values).map(([field, { value, basis, by }]) => ({
        document: nameOf(document),
        field,
        value,
        basis,
        by,
      })),
    )
    return {
      structured: { entry: told, version: entry.version, readings },
      text: [
        citedLines(told),
        ...readings.map(
          ({ document, field, value, basis, by }) =>
            `  ${field}: ${JSON.stringify(value)}, ${basis} from ${document} by ${by}`,
        ),
      ].join('\n'),
    }
  },
})
