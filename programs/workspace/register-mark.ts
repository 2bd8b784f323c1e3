import type { LogHead } from './log-lines.ts'

/** How far a register has come: who read its documents, and the ends of the logs that are in it. */
export type RegisterMark = {
  /** The version of the reader. */
  readonly reader: string
  readonly documents: LogHead
  readonly decisions: LogHead
  /** The ids of documents that could not be read though they are kept. */
  readonly unread: readonly string[]
}

/** The mark as the register keeps it. */
export function markText(mark: RegisterMark): string {
  return JSON.stringify(mark)
}

/** The mark that a register kept; null where it has none, or one of another version. */
export function readMark(text: string | null): RegisterMark | null {
  if (text === null) return null
  const mark: unknown = JSON.parse(text)
  return isMark(mark) ? mark : null
}

function isMark(value: unknown): value is RegisterMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'reader' in value &&
    'documents' in value &&
    'decisions' in value &&
    'unread' in value
  )
}
