import type { PageRegister } from './page-register.ts'

/** A text to read: as it was typed, or a file to import. */
export type ReadRequest = {
  readonly number: number
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** What the worker tells: that it is ready, what it read, or why it could not. */
export type EngineMessage =
  | { readonly tells: 'authority'; readonly isWhole: boolean }
  | { readonly tells: 'register'; readonly number: number; readonly register: PageRegister }
  | { readonly tells: 'problem'; readonly number: number; readonly problem: string; readonly advice: string }
