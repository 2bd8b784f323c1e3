import type { Origin } from '../../src/importers/importer.ts'
import type { Document } from '../../src/text/document.ts'
import type { InputLimits, SourceProblem } from './input.ts'

/** What the importing process is asked: one source, by its bytes or its decoded text alone. */
export type ImportRequest = { readonly origin: Origin; readonly limits: InputLimits } & (
  | { readonly format: 'html'; readonly text: string }
  | { readonly format: 'docx' | 'pdf'; readonly bytes: Uint8Array }
)

/** What it answers; `failure` is a mistake of ours, and says what was thrown. */
export type ImportAnswer = { readonly document: Document } | SourceProblem | { readonly failure: string }
