import { useEffect, useState } from 'preact/hooks'
import type { RegisterSource } from './register-source.ts'
import { useSource } from './source-context.ts'

/** What has come of a question so far; while a new answer is waited for, the one before stays. */
export type Asked<T> =
  | { readonly state: 'waiting'; readonly answer: T | null }
  | { readonly state: 'here'; readonly answer: T }
  | { readonly state: 'failed'; readonly answer: T | null; readonly problem: unknown }

/** Asks the register, and again when the question or the register changes; `question` tells questions apart. */
export function useAsked<T>(question: string, ask: (source: RegisterSource) => Promise<T>): Asked<T> {
  const source = useSource()
  const [asked, setAsked] = useState<Asked<T>>({ state: 'waiting', answer: null })
  const [changes, setChanges] = useState(0)
  useEffect(() => source.subscribe(() => setChanges((count) => count + 1)), [source])
  // `question` stands for what `ask` asks.
  useEffect(() => {
    let isStale = false
    setAsked(({ answer }) => ({ state: 'waiting', answer }))
    ask(source).then(
      (answer) => {
        if (!isStale) setAsked({ state: 'here', answer })
      },
      (problem: unknown) => {
        if (!isStale) setAsked(({ answer }) => ({ state: 'failed', answer, problem }))
      },
    )
    return () => {
      isStale = true
    }
  }, [source, question, changes])
  return asked
}
