/** Asks for many things at once, at most so many, and gives the answers in the order of the questions. */
export async function* inOrder<Question, Answer>(
  questions: Iterable<Question> | AsyncIterable<Question>,
  width: number,
  ask: (question: Question) => Promise<Answer>,
): AsyncGenerator<Answer, undefined> {
  const answers: Promise<Answer>[] = []
  try {
    for await (const question of questions) {
      const answer = ask(question)
      // It is awaited below; until then nobody listens.
      answer.catch(() => undefined)
      answers.push(answer)
      const first = answers.length >= width ? answers.shift() : undefined
      if (first !== undefined) yield await first
    }
    for (let first = answers.shift(); first !== undefined; first = answers.shift()) yield await first
  } finally {
    await Promise.allSettled(answers)
  }
}
