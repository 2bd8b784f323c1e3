/** Thrown where a source cannot be read at all: what is wrong with it, and what its reader may do. */
export class SourceError extends Error {
  readonly advice: string

  constructor(problem: string, advice: string) {
    super(problem)
    this.name = 'SourceError'
    this.advice = advice
  }
}
