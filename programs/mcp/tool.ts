import type { Static, TObject } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Authority } from '../../src/authority/load-authority.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** What a tool works with: the workspace that is asked, what is known beforehand, and today's date. */
export type ToolContext = {
  readonly workspace: Workspace
  readonly authority: Authority
  readonly today: string
  /** Who decides; null where the server may only be read. */
  readonly who: string | null
}

/** What a tool answers: the same as a value and as text to read. */
export type ToolAnswer = { readonly structured: Readonly<Record<string, unknown>>; readonly text: string }

/** A request that cannot be answered, and what to do. */
export type ToolRefusal = { readonly refused: string }

/** A tool as an agent sees it, whatever its arguments. */
export type Tool = {
  readonly name: string
  readonly title: string
  readonly description: string
  /** Changes nothing. */
  readonly isReadOnly: boolean
  readonly input: TObject
  readonly output: TObject
  readonly call: (given: unknown, context: ToolContext) => Promise<ToolAnswer | ToolRefusal>
}

/** Makes a tool whose arguments are checked against its schema before it runs. */
export function tool<Input extends TObject>(
  written: Omit<Tool, 'input' | 'call'> & {
    readonly input: Input
    readonly run: (given: Static<Input>, context: ToolContext) => Promise<ToolAnswer | ToolRefusal>
  },
): Tool {
  const { run, ...described } = written
  const validator = Compile(written.input)
  return {
    ...described,
    async call(given, context) {
      if (validator.Check(given)) return run(given, context)
      const problems = [...validator.Errors(given)].map(
        ({ instancePath, message }) =>
          `${instancePath === '' ? 'the arguments' : instancePath.slice(1)} ${message}`,
      )
      return { refused: `${written.name}: ${problems.join('; ')}` }
    },
  }
}
