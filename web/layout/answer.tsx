import type { ComponentChildren } from 'preact'
import type { Asked } from '../data/use-asked.ts'
import { Problem } from './problem.tsx'
import { Waiting } from './waiting.tsx'

type Props<T> = { readonly asked: Asked<T>; readonly children: (answer: T) => ComponentChildren }

/** Shows what came of a question: the answer, that it is waited for, or why it could not be had. */
export function Answer<T>({ asked, children }: Props<T>) {
  if (asked.state === 'failed') return <Problem problem={asked.problem} />
  if (asked.state === 'waiting') return asked.answer === null ? <Waiting /> : children(asked.answer)
  return children(asked.answer)
}
