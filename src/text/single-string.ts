// Without a prototype, so that any word may be the name of a property, and kept as a table by every engine.
const names: Record<string, true> = Object.create(null)

/**
 * The one object that stands for all strings of these letters, as the names of properties are kept:
 * comparing two such strings compares no letters, and none of them keeps the text alive that it was cut from.
 */
export function singleString(letters: string): string {
  names[letters] = true
  const [single = letters] = Object.keys(names)
  Reflect.deleteProperty(names, letters)
  return single
}
