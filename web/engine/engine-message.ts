import type { DocumentPage } from '../../src/api/shown-document.ts'
import type { WantedVerdict } from '../../src/api/wanted-verdict.ts'
import type { PageAnswers } from './page-answers.ts'

/** A text to read, as it was typed, or a file to import; or a question about what was read. */
export type EngineRequest =
  | {
      readonly wants: 'read'
      readonly number: number
      readonly name: string
      readonly content: string | Uint8Array<ArrayBuffer>
    }
  | {
      readonly wants: 'answer'
      readonly number: number
      readonly question: keyof PageAnswers
      readonly given: readonly unknown[]
    }
  | {
      readonly wants: 'decide'
      readonly number: number
      readonly verdict: WantedVerdict
      readonly why: string | null
      /** The version of the entry that was looked at. */
      readonly seen: string | null
    }

/** What the worker tells: that it is ready, what it read, why it could not, or an answer. */
export type EngineMessage =
  | { readonly tells: 'authority'; readonly isWhole: boolean }
  | {
      readonly tells: 'page'
      readonly number: number
      readonly page: DocumentPage
      readonly milliseconds: number
    }
  | {
      readonly tells: 'problem'
      readonly number: number
      readonly problem: string
      readonly advice: string
    }
  | { readonly tells: 'answer'; readonly number: number; readonly answer: unknown }
  | { readonly tells: 'refusal'; readonly number: number; readonly problem: string }
