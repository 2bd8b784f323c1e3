/** A table that is asked by words of a document: it knows the words it was given and no others, such as "constructor". */
export function wordTable<Value>(words: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.freeze(Object.assign<Record<string, Value>, object>(Object.create(null), words))
}
