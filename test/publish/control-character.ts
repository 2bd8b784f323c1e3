/** A character that no text format should hold: it does things to a terminal, and XML forbids it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
export const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
