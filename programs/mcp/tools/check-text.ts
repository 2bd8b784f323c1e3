import { Type } from 'typebox'
import { check } from '../../../src/checks/check.ts'
import { read } from '../../../src/compile.ts'
import { fromPlain } from '../../../src/importers/from-plain.ts'
import { tool } from '../tool.ts'

// About a book; a longer one is better checked from the command line.
const longest = 1_000_000

/** Checks a text for slips. */
export const checkTextTool = tool({
  name: 'check_text',
  title: 'Check a text',
  description:
    'Checks a text about history for slips: garbled or impossible dates, numbers that contradict their series, announced counts that the list does not meet, misspelt names, names used outside their years, contradictions, torn quotations. It is deterministic and says nothing where it is not sure; silence does not mean that the text is true.',
  isReadOnly: true,
  input: Type.Object(
    {
      text: Type.String({ maxLength: longest }),
      date: Type.Optional(Type.String({ description: 'When it was written: 2004, 2004-05 or 2004-05-17.' })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    findings: Type.Array(
      Type.Object({
        rule: Type.String(),
        severity: Type.String(),
        message: Type.String(),
        start: Type.Integer(),
        end: Type.Integer(),
        words: Type.String(),
        fix: Type.Optional(Type.String()),
      }),
    ),
    entries: Type.Integer({ description: 'How many happenings were understood.' }),
    notUnderstood: Type.Integer({ description: 'Sentences that tell a happening which was not understood.' }),
  }),
  async run({ text, date }, { authority, today }) {
    const origin = { id: 'text', name: 'text', language: 'en', ...(date === undefined ? {} : { date }) }
    const known = read(fromPlain.read(text, origin), authority)
    const findings = check(known, authority, { today }).map(({ rule, severity, message, span, fix }) => ({
      rule,
      severity,
      message,
      start: span.start,
      end: span.end,
      words: known.document.text.slice(span.start, span.end),
      ...(fix === undefined ? {} : { fix: fix.text }),
    }))
    const notUnderstood = known.ledger.filter(({ why }) => why === 'not-understood').length
    const says = findings.map(
      ({ severity, message, words, rule, fix }) =>
        `${severity}: ${message} At “${words}”${fix === undefined ? '' : `; proposed: “${fix}”`} (${rule})`,
    )
    return {
      structured: { findings, entries: known.entries.length, notUnderstood },
      text: [
        findings.length === 0 ? 'No findings.' : `${findings.length} findings:`,
        ...says,
        `${known.entries.length} happenings were understood, ${notUnderstood} sentences tell one that was not.`,
      ].join('\n'),
    }
  },
})
