/** What part a word plays in its sentence, as far as closed word lists and its neighbours show it. */
export const Tag = {
  noun: 0,
  name: 1,
  determiner: 2,
  preposition: 3,
  conjunction: 4,
  pronoun: 5,
  auxiliary: 6,
  verb: 7,
  gerund: 8,
  infinitive: 9,
  adverb: 10,
  number: 11,
  mark: 12,
  subordinator: 13,
  relative: 14,
  to: 15,
  modifier: 16,
} as const

export type Tag = (typeof Tag)[keyof typeof Tag]
