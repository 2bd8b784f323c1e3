import { en } from './en.ts'

/** What a file of texts in another language must say. */
export type Texts = typeof en

/** The languages of the interface, each a file. */
const languages: Readonly<Record<string, Texts>> = { en }

/** The texts in the language of the reader, as far as there is a file of it. */
export const texts: Texts = languages[wantedLanguage()] ?? en

function wantedLanguage(): string {
  return (
    navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => Object.hasOwn(languages, tag)) ?? 'en'
  )
}
