import { extname } from 'node:path'
import { makeBrief } from '../../../src/publish/brief.ts'
import { briefHtml } from '../../../src/publish/brief-html.ts'
import { briefMarkdown } from '../../../src/publish/brief-markdown.ts'
import { briefDocx } from '../../publish/brief-docx.ts'
import { lastChange } from '../../publish/publish-options.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import { outputFile } from '../output-file.ts'
import { progressBar } from '../progress.ts'
import { queryFromTerminal } from '../query-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { watchedRegister } from '../watched-register.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  ...workspaceOption,
  out: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    says: 'Where to write: .docx for Word, .md or .html; Markdown on the standard output by default.',
  },
  title: { type: 'string', value: 'TEXT', says: 'The title of the briefing; the query by default.' },
} as const

/** `regesta brief`: a chronology for a briefing, with a footnote to each line. */
export const briefCommand = command({
  name: 'brief',
  summary: 'Write a chronology for a briefing, each line with a footnote: document, paragraph, quotation.',
  usage: ["brief ['QUERY'] [OPTION]…"],
  examples: [
    {
      command: "regesta brief 'body:OIC person:Aliyev' --out briefing.docx",
      says: 'A Word file with footnotes.',
    },
    { command: "regesta brief 'date:1993' --title 'The year 1993'", says: 'Markdown on the screen.' },
  ],
  notes: [
    'Lines are grouped by year and in order of time. Where the documents disagree, the line says who says what.',
  ],
  options,
  run: brief,
})

async function brief({ values, operands }: Arguments<typeof options>, terminal: Terminal): Promise<ExitCode> {
  const [text = '', ...more] = operands
  if (more.length > 0)
    return misuse(terminal, 'put the whole query into one pair of quotation marks', 'brief')
  const kind = values.out === undefined ? '.md' : extname(values.out).toLowerCase()
  if (kind !== '.docx' && kind !== '.md' && kind !== '.html')
    return misuse(terminal, 'the file of --out must end in .docx, .md or .html', 'brief')
  const query = queryFromTerminal(text, terminal)
  if (query === null) return 2
  const workspace = await openFromTerminal(workspaceOf(values), terminal)
  if (workspace === null) return 2
  try {
    const { total } = await workspace.register.ask(query, { order: 'date', limit: 1, after: null })
    const bar = progressBar(terminal, total, 'entries')
    const register = watchedRegister(workspace.register.select(query), { ...bar, signal: terminal.signal })
    const title = values.title ?? (text === '' ? 'Chronology' : `Chronology: ${text}`)
    const made = await makeBrief(register, title, text).finally(bar.clear)
    const content =
      kind === '.md'
        ? briefMarkdown(made)
        : kind === '.html'
          ? briefHtml(made)
          : await briefDocx(made, await lastChange(workspace))
    if (values.out === undefined) {
      await terminal.print(content)
      return 0
    }
    const file = await outputFile(values.out)
    try {
      await file.print(content)
      await file.keep()
    } catch (error) {
      await file.discard()
      throw error
    }
    terminal.say(`regesta: ${total} ${total === 1 ? 'entry' : 'entries'} in ${harmlessText(values.out)}`)
    return 0
  } catch (error) {
    if (!terminal.signal.aborted)
      terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await workspace.close()
  }
}
