import { irregularVerbs, nounsBeforeVerbs, regularVerbs } from './english-verbs.ts'

/** Which form of its verb a word is; `past` also stands for the participle where both are the same. */
export type VerbForm = { readonly lemma: string; readonly form: 'base' | 's' | 'past' | 'participle' | 'ing' }

const forms = new Map<string, VerbForm>()
const nouns = new Set(nounsBeforeVerbs.split(/\s+/).filter(Boolean))

for (const entry of irregularVerbs.split(/[|\n]/)) {
  const [lemma, past, participle] = entry.trim().split(' ')
  if (lemma === undefined || past === undefined || participle === undefined) continue
  addPresent(lemma)
  set(participle, { lemma, form: participle === past ? 'past' : 'participle' })
  set(past, { lemma, form: 'past' })
}
for (const lemma of regularVerbs.split(/\s+/)) {
  if (lemma === '') continue
  addPresent(lemma)
  for (const past of regularPasts(lemma)) set(past, { lemma, form: 'past' })
}

function set(word: string, form: VerbForm): void {
  if (!forms.has(word)) forms.set(word, form)
}

function addPresent(lemma: string): void {
  set(lemma, { lemma, form: 'base' })
  set(thirdPerson(lemma), { lemma, form: 's' })
  for (const ing of gerunds(lemma)) set(ing, { lemma, form: 'ing' })
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`]
  return doubles(lemma) ? [`${lemma}${lemma.at(-1)}ed`, `${lemma}ed`] : [`${lemma}ed`]
}

function gerunds(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`]
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return [`${lemma.slice(0, -1)}ing`]
  return doubles(lemma) ? [`${lemma}${lemma.at(-1)}ing`, `${lemma}ing`] : [`${lemma}ing`]
}

function doubles(lemma: string): boolean {
  return /[^aeiou][aeiou][bdglmnprtl]$/.test(lemma)
}

/** The verb a word (in small letters) may be a form of; any word in -ed counts as the past of some verb. */
export function verbFormOf(lower: string): VerbForm | undefined {
  const known = forms.get(lower)
  if (known !== undefined) return known
  const slip = lower.length > 7 ? withoutOneLetter(lower) : undefined
  if (slip !== undefined) return slip
  if (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed')) {
    return { lemma: baseOfPast(lower), form: 'past' }
  }
  return undefined
}

// The base of an unknown past form, by its ending: "titled" from "title", "carried" from "carry".
function baseOfPast(lower: string): string {
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  const stem = lower.slice(0, -2)
  return /(?:[^aeiou]l|[cszvgu]|[^aeiou]r|[iau][td])$/.test(stem) &&
    !/(?:ss|ll|rr|ng|ait|eat|oat)$/.test(stem)
    ? `${stem}e`
    : stem
}

// "presentred": one letter too many makes no other verb.
function withoutOneLetter(lower: string): VerbForm | undefined {
  if (!lower.endsWith('ed')) return undefined
  for (let at = 2; at < lower.length - 2; at++) {
    const known = forms.get(lower.slice(0, at) + lower.slice(at + 1))
    if (known?.form === 'past') return known
  }
  return undefined
}

/** True for words that are nouns unless the words before them demand a verb. */
export function isNounFirst(lower: string): boolean {
  return nouns.has(lower) || (lower.endsWith('s') && nouns.has(lower.slice(0, -1)))
}
