import type { Word } from './token.ts'

/** Makes a question about a word one that is answered once: the answer is kept for as long as the word is. */
export function wordFact<Fact>(answer: (word: Word) => Fact): (word: Word) => Fact {
  const known: ({ readonly word: Word; readonly fact: Fact } | undefined)[] = []
  return (word) => {
    const met = known[word.number]
    if (met !== undefined && met.word === word) return met.fact
    const fact = answer(word)
    // Without holes, however far apart the words are.
    while (known.length <= word.number) known.push(undefined)
    known[word.number] = { word, fact }
    return fact
  }
}
