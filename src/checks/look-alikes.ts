/** Letters of other alphabets that look like a Latin one. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    а: 'a',
    с: 'c',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    о: 'o',
    р: 'p',
    ѕ: 's',
    х: 'x',
    у: 'y',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    к: 'k',
    т: 't',
    м: 'm',
    п: 'n',
    г: 'r',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    ϲ: 'c',
    ϳ: 'j',
    ɑ: 'a',
    ɡ: 'g',
    İ: 'I',
    ı: 'i',
    ﬁ: 'fi',
    ﬂ: 'fl',
  }),
)

/** The word in Latin letters; null where a letter of another alphabet has no Latin look-alike, so that the word is foreign. */
export function plainLetters(form: string): string | null {
  let plain = ''
  for (const letter of form) {
    const like = lookAlikes.get(letter)
    if (like === undefined && /[^\p{Script=Latin}\p{M}\d'’.]/u.test(letter)) return null
    plain += like ?? letter
  }
  return plain
}

/** True where a text holds any letter of another alphabet that looks like a Latin one; most hold none. */
export function hasLookAlikes(text: string): boolean {
  return /[\u0130\u0131\u0251\u0261\u0370-\u052f\ufb01\ufb02]/.test(text)
}
