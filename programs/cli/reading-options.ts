import { isCalendarDay } from '../../src/edtf/day-number.ts'
import type { Values } from './description.ts'
import type { ReadingSettings } from './reading-settings.ts'
import { userAuthorities } from './user-authorities.ts'

/** The options of every command that reads documents. */
export const readingOptions = {
  authority: {
    type: 'string',
    short: 'a',
    value: 'FILE|FOLDER',
    isRepeatable: true,
    says: 'Names of your own: .jsonl files such as those in authorities/.',
  },
  language: {
    type: 'string',
    value: 'TAG',
    says: 'The language of documents that do not name theirs; en by default.',
  },
  date: {
    type: 'string',
    value: 'DATE',
    says: 'When the documents were written (2004, 2004-05 or 2004-05-17): what “today” and “last year” count from.',
  },
  encoding: {
    type: 'string',
    value: 'NAME',
    says: 'The encoding of text files where it is not recognised: utf-8, windows-1251, …',
  },
} as const

/** What the options of reading ask for. */
export type AskedSettings = Omit<ReadingSettings, 'format' | 'look'>

/** How the options say that documents are to be read, or what is wrong with the options, a line each. */
export async function readingSettings(
  values: Values<typeof readingOptions>,
): Promise<AskedSettings | { readonly wrong: readonly string[] }> {
  const { authority, language, date, encoding } = values
  const wrong: string[] = []
  if (date !== undefined && !isDate(date))
    wrong.push(`--date ${date} is no date such as 2004, 2004-05 or 2004-05-17`)
  if (language !== undefined && !isLanguage(language))
    wrong.push(`--language ${language} is no language tag such as en or pt-BR`)
  if (encoding !== undefined && !isEncoding(encoding))
    wrong.push(
      `--encoding ${encoding} is not known; utf-8, utf-16le, windows-1251, windows-1252, windows-1254, windows-1256 and others are`,
    )
  const authorities = await userAuthorities(authority)
  if ('wrong' in authorities) wrong.push(...authorities.wrong)
  if (wrong.length > 0 || 'wrong' in authorities) return { wrong }
  return {
    authorities,
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    ...(encoding === undefined ? {} : { encoding }),
  }
}

function isDate(date: string): boolean {
  const found = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)
  return found !== null && isCalendarDay(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1))
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}
