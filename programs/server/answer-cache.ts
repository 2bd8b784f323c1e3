/** Answers as they were sent, each with the mark of the register that it was made of. */
export type AnswerCache = {
  /** Null where there is none, or where the register has changed since. */
  readonly find: (asked: string, mark: string) => string | null
  readonly keep: (asked: string, mark: string, answer: string) => void
}

/** Remembers answers of so many characters altogether; those that were asked for last stay longest. */
export function answerCache(most: number): AnswerCache {
  const answers = new Map<string, { readonly mark: string; readonly answer: string }>()
  let size = 0

  function forget(asked: string): void {
    const known = answers.get(asked)
    if (known === undefined) return
    answers.delete(asked)
    size -= asked.length + known.answer.length
  }

  return {
    find(asked, mark) {
      const known = answers.get(asked)
      if (known === undefined) return null
      if (known.mark !== mark) {
        forget(asked)
        return null
      }
      answers.delete(asked)
      answers.set(asked, known)
      return known.answer
    },
    keep(asked, mark, answer) {
      forget(asked)
      // One that takes the place of many others is not worth it.
      if (answer.length > most / 8) return
      answers.set(asked, { mark, answer })
      size += asked.length + answer.length
      for (const oldest of answers.keys()) {
        if (size <= most) break
        forget(oldest)
      }
    },
  }
}
