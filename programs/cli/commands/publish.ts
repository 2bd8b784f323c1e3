import { allPublishers } from '../../publish/all-publishers.ts'
import { entriesWithin } from '../../publish/entries-within.ts'
import { knownPlaces } from '../../publish/known-places.ts'
import { publishOptions } from '../../publish/publish-options.ts'
import { readShippedAuthority } from '../../shipped-authority.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { nearestName } from '../nearest-name.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import { progressBar } from '../progress.ts'
import { queryFromTerminal } from '../query-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { watchedRegister } from '../watched-register.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'
import { writePublication } from '../write-publication.ts'

const options = {
  ...workspaceOption,
  out: {
    type: 'string',
    short: 'o',
    value: 'FILE|FOLDER',
    says: 'Where to write; the standard output by default. Formats that are folders need it.',
  },
  title: { type: 'string', value: 'TEXT', says: 'What the register is called in the file.' },
  base: {
    type: 'string',
    value: 'ADDRESS',
    says: 'The address where the register is served, to make ids into links; by default ids are URNs.',
  },
} as const

/** `regesta publish`: the register, or an answer, in a format that other programs read. */
export const publishCommand = command({
  name: 'publish',
  summary: 'Write the register, or the answer to a query, in a format that other programs read.',
  usage: ["publish FORMAT ['QUERY'] [OPTION]…"],
  examples: [
    {
      command: 'regesta publish csv --out register.csv',
      says: 'A table of everything, with its description beside it.',
    },
    {
      command: "regesta publish ical 'kind:meeting body:OIC' --out meetings.ics",
      says: 'A calendar of the meetings of a body.',
    },
    {
      command: "regesta publish turtle 'date:1990..1999' --base https://register.example.org/",
      says: 'Linked data of ten years.',
    },
    { command: 'regesta publish site --out public', says: 'A website of everything.' },
  ],
  notes: [
    `Formats: ${allPublishers.map(({ name, says }) => `${name} (${says})`).join('; ')}.`,
    'No format states a value without the document that says so. What a format cannot hold is left out and counted on the standard error output; the pages in docs/publish/ say what that is. The same workspace gives the same bytes: the time of making in a file is that of the last change of the workspace.',
  ],
  options,
  run: publish,
})

async function publish(
  { values, operands }: Arguments<typeof options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const [format, text = '', ...more] = operands
  if (format === undefined) return misuse(terminal, `name a format: ${formatNames().join(', ')}`, 'publish')
  const publisher = allPublishers.find(({ name }) => name === format)
  if (publisher === undefined) return misuse(terminal, noSuchFormat(format), 'publish')
  if (more.length > 0)
    return misuse(terminal, 'put the whole query into one pair of quotation marks', 'publish')
  const base = values.base ?? 'urn:regesta:'
  if (!/^(?:https?:\/\/[^\s"<>\\^`{|}]+|urn:[A-Za-z0-9][^\s"<>\\^`{|}]*:)$/.test(base))
    return misuse(terminal, `--base ${harmlessText(base)} is no web address`, 'publish')
  if (publisher.extension === '' && values.out === undefined)
    return misuse(terminal, `${format} is a folder of files; name it with --out`, 'publish')
  if (values.out === undefined && terminal.output.isTerminal && publisher.name === 'parquet')
    return misuse(terminal, 'parquet is no text; name a file with --out', 'publish')
  const query = queryFromTerminal(text, terminal)
  if (query === null) return 2

  const workspace = await openFromTerminal(workspaceOf(values), terminal)
  if (workspace === null) return 2
  try {
    const { total } = await workspace.register.ask(query, { order: 'date', limit: 1, after: null })
    const bar = progressBar(terminal, total, 'entries')
    const register = watchedRegister(workspace.register.select(query), { ...bar, signal: terminal.signal })
    const title = values.title ?? (text === '' ? 'Register' : `Register: ${text}`)
    try {
      const place = await writePublication(
        publisher,
        register,
        { out: values.out, terminal },
        (file, beside) =>
          publishOptions(workspace, {
            title,
            file,
            base,
            placeOf: knownPlaces(readShippedAuthority()),
            part: entriesWithin(workspace.register, query),
            remark(remark) {
              bar.clear()
              terminal.say(`regesta: ${harmlessText(remark)}`)
            },
            beside,
          }),
      )
      bar.clear()
      if (place !== null)
        terminal.say(
          `regesta: ${total} ${total === 1 ? 'entry' : 'entries'} asked for, written to ${harmlessText(place)}`,
        )
      return 0
    } finally {
      bar.clear()
    }
  } catch (error) {
    if (!terminal.signal.aborted)
      terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await workspace.close()
  }
}

function formatNames(): string[] {
  return allPublishers.map(({ name }) => name)
}

function noSuchFormat(format: string): string {
  const near = nearestName(format, formatNames())
  const meant = near === null ? '' : ` Did you mean ${near}?`
  return `there is no format ${harmlessText(format)}.${meant} There are ${formatNames().join(', ')}.`
}
