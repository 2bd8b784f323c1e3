import { fetchLimits } from '../../input/fetch-address.ts'
import {
  type AddOptions,
  type AddReport,
  type AddSummary,
  addDocuments,
  threadsFor,
} from '../../workspace/add-documents.ts'
import type { KeptWorkspace } from '../../workspace/kept-workspace.ts'
import { listSources } from '../../workspace/list-sources.ts'
import { isDatabaseAddress } from '../../workspace/open-workspace.ts'
import { queueDocuments } from '../../workspace/queue-documents.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import { progressBar } from '../progress.ts'
import { readingOptions, readingSettings } from '../reading-options.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  ...workspaceOption,
  ...readingOptions,
  'allow-private': {
    type: 'boolean',
    says: 'Fetch addresses of this machine and of its own network too.',
  },
  queue: {
    type: 'boolean',
    says: 'Only keep the bytes, in a database, and leave the reading to any number of regesta work.',
  },
} as const

/** `regesta add`: documents into a workspace. */
export const addCommand = command({
  name: 'add',
  summary: 'Keep documents in a workspace for good and read them into its register.',
  usage: ['add [OPTION]… FILE|FOLDER|ADDRESS|-…'],
  examples: [
    {
      command: 'regesta add speeches/',
      says: 'Keep a folder; when it is run again, only what has changed is read.',
    },
    {
      command: 'regesta add pages.txt',
      says: 'Fetch what a list names: an address a line, with a date or a name behind a tab.',
    },
    {
      command: 'regesta add minutes.docx --date 2004-05 --workspace /srv/archive',
      says: 'Say when a document was written, and which workspace keeps it.',
    },
    {
      command: 'regesta add speeches/ --authority our-bodies.jsonl',
      says: 'Keep names of your own too; all documents are then read with them.',
    },
  ],
  notes: [
    'The workspace is a folder, .regesta by default, which is made where it is missing. Documents are known by their path or address: one that has changed becomes a new edition, and decisions move to it by their quotations; those that do not find their words any more are listed. What was asked of a document (date, language, encoding) is kept with it.',
    'Documents are kept in transactions of a thousand. Interrupted anywhere, even by a power cut, the next run goes on where this one stopped. A document that cannot be read is named and not kept; the others go on, and the exit code is 1.',
  ],
  options,
  run: add,
})

async function add({ values, operands }: Arguments<typeof options>, terminal: Terminal): Promise<ExitCode> {
  if (operands.length === 0 && values.authority.length === 0)
    return misuse(terminal, 'name a file, a folder or an address', 'add')
  const settings = await readingSettings(values)
  if ('wrong' in settings) return misuse(terminal, harmlessText(settings.wrong.join('; ')), 'add')
  const { authorities, ...asked } = settings
  const where = workspaceOf(values)
  if (values.queue && !isDatabaseAddress(where))
    return misuse(terminal, '--queue wants a database: set REGESTA_DATABASE_URL to its address', 'add')
  const workspace = await openFromTerminal(where, terminal, { missing: 'make' })
  if (workspace === null) return 2
  try {
    for (const name of await workspace.keepAuthorities(authorities))
      terminal.say(`regesta: ${harmlessText(name)}: kept; documents are read with it from now on`)
    const sources = await listSources(operands, {
      folder: workspace.keeping.folder,
      asked,
      limits: { ...fetchLimits, allowPrivate: values['allow-private'] },
    })
    const bar = progressBar(terminal, sources.length, 'documents')
    const adding: AddOptions = {
      threads: threadsFor(sources.length),
      signal: terminal.signal,
      now: () => new Date().toISOString(),
      tell(report) {
        bar.advance()
        tell(report, terminal)
      },
    }
    const { keeping } = workspace
    const summary =
      values.queue && keeping.jobs !== null
        ? await queueDocuments(keeping, keeping.jobs, sources, adding)
        : await addDocuments(workspace, sources, adding)
    bar.clear()
    terminal.say(summaryOf(summary, values.queue ? `the queue of ${workspace.where}` : workspace.where))
    await tellLost(workspace, terminal)
    return summary.unread === 0 ? 0 : 1
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await workspace.close()
  }
}

function tell(report: AddReport, terminal: Terminal): void {
  const name = harmlessText(report.path)
  if ('problem' in report)
    terminal.say(`regesta: ${name}: ${harmlessText(report.problem)}. ${harmlessText(report.advice)}`)
  else for (const remark of report.remarks) terminal.say(`regesta: ${name}: ${harmlessText(remark)}`)
}

function summaryOf({ added, changed, unchanged, unread }: AddSummary, where: string): string {
  const counts = [
    `${added} added`,
    ...(changed > 0 ? [`${changed} in a new edition`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(unread > 0 ? [`${unread} not read`] : []),
  ]
  return `regesta: ${counts.join(', ')}, in ${harmlessText(where)}`
}

async function tellLost({ register }: KeptWorkspace, terminal: Terminal): Promise<void> {
  const lost = await register.lostDecisions()
  for (const { decision, reason } of lost)
    terminal.say(
      `regesta: the decision ${decision.id} (${decision.verdict}, by ${harmlessText(decision.who)}) is not in force: ${harmlessText(reason)}`,
    )
}
