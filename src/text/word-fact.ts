import type { Word } from './token.ts'

/** Makes a question about words one that is answered once for each; no answer may be `undefined`. */
export function wordFact<Fact>(answer: (word: Word) => Fact): (word: Word) => Fact {
  let memory = 0
  let facts: (Fact | undefined)[] = []
  return (word) => {
    if (word.memory !== memory) {
      // A word from before words were begun anew: another may have its number by now.
      if (word.memory < memory) return answer(word)
      memory = word.memory
      facts = []
    }
    const known = facts[word.number]
    if (known !== undefined) return known
    const fact = answer(word)
    // Without holes, however far apart the words are.
    while (facts.length <= word.number) facts.push(undefined)
    facts[word.number] = fact
    return fact
  }
}
