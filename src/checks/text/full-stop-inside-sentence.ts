import { abbreviations } from '../../text/abbreviations.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'

// Words that go on with a sentence and, in small letters, never begin one.
const goesOn = new Set(
  `and or but nor of to in on at by for from with as that which who whom whose when where while because although than
   was were is are has have had will would the a an its their his her it he she they this these those into under between
   among during after before since until through against over also not been be being`.split(/\s+/),
)

/** A full stop in the middle of a sentence: what follows goes on in small letters. */
export const fullStopInsideSentence = rule({
  id: 'text/full-stop-inside-sentence',
  severity: 'warning',
  says: 'Full stop inside the sentence: “{words}”',
  check({ text, speller, quotations }, report) {
    const { tokens } = text
    for (let at = 1; at + 1 < tokens.length; at++) {
      const stop = tokens[at]
      const before = tokens[at - 1]
      const after = tokens[at + 1]
      if (stop?.word.form !== '.' || before === undefined || after === undefined) continue
      if (before.end !== stop.start || after.start === stop.end || after.word.letterCase !== 'lower') continue
      if (after.word.kind !== 'word' || (before.word.kind === 'mark' && before.word.form !== ')')) continue
      if (text.text.slice(stop.end, after.start).includes('\n') || quotations.holds(stop.start)) continue
      if (abbreviations.has(before.word.lower) || isShortened(before.word.form, speller)) continue
      if (!goesOn.has(after.word.lower) && speller?.isCommon(after.word.lower) !== true) continue
      report({ start: before.start, end: after.end }, {})
    }
  },
})

// "bur. of", "comm. was": a word that no dictionary knows may be a shortened one.
function isShortened(form: string, speller: Facts['speller']): boolean {
  if (form.length < 3) return true
  if (/^\d/.test(form)) return form.length < 4
  const isName = form.charAt(0) !== form.charAt(0).toLowerCase()
  return form.length < 5 && isName ? true : speller !== null && !isName && !speller.isWord(form)
}
