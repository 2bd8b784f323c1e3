/** Lets calls have their turn one after the other, in the order in which they came. */
export function queueOf(): <Answer>(call: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve()
  return (call) => {
    const answer = last.then(call, call)
    last = answer.catch(() => undefined)
    return answer
  }
}
