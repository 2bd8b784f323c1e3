/** One option of a command, as its help tells it. */
export type Option = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string
  /** The values that may be given; all others are refused. */
  readonly choices?: readonly string[]
  /** True where the option may be given several times. */
  readonly isRepeatable?: true
  readonly says: string
}

/** The options of a command by their long names. */
export type Options = Readonly<Record<string, Option>>

/** The values given for options: undefined, false or an empty list where an option was not given. */
export type Values<Table extends Options> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly type: 'boolean' }
    ? boolean
    : Table[Name] extends { readonly isRepeatable: true }
      ? readonly string[]
      : Table[Name] extends { readonly choices: readonly (infer Choice)[] }
        ? Choice | undefined
        : string | undefined
}

/** What a command was called with. */
export type Arguments<Table extends Options> = {
  readonly values: Values<Table>
  /** What is no option: files, folders, ids. */
  readonly operands: readonly string[]
}

/** An example for the help, and what it does. */
export type Example = { readonly command: string; readonly says: string }

/** What the help says of a command. */
export type Description<Table extends Options = Options> = {
  readonly name: string
  /** What it does, in one line. */
  readonly summary: string
  /** The ways to call it, without the program's name: `read [FILE|FOLDER|-]…`. */
  readonly usage: readonly string[]
  readonly examples: readonly Example[]
  readonly options: Table
  /** Whole paragraphs for the help, after the options. */
  readonly notes?: readonly string[]
}
