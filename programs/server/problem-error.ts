import type { Problem } from '../../src/api/problem.ts'

/** An error that the caller is told as `application/problem+json`. */
export type ProblemError = Error & { readonly problem: Problem }

const titles: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not done here',
  408: 'It took too long',
  409: 'It contradicts what was decided',
  412: 'Changed since it was looked at',
  413: 'Too large',
  415: 'Not in this media type',
  421: 'Asked under another name',
  422: 'It cannot be read',
  428: 'Say which version was looked at',
  429: 'Too many attempts',
  500: 'A mistake of the server',
  503: 'Not available now',
}

/** What is thrown to refuse a request: the status, and one sentence on what was wanted and what to do. */
export function refusal(
  status: number,
  detail: string,
  more: Pick<Problem, 'span' | 'entry'> & { readonly type?: string } = {},
): ProblemError {
  return Object.assign(new Error(detail), { problem: problemOf(status, detail, more) })
}

/** A problem as it is answered. */
export function problemOf(
  status: number,
  detail: string,
  more: Pick<Problem, 'span' | 'entry'> & { readonly type?: string } = {},
): Problem {
  return { type: 'about:blank', title: titles[status] ?? 'It did not work', status, detail, ...more }
}

/** True for what `refusal` made. */
export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && 'problem' in error
}
