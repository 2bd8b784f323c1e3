import type { Text } from '../../text/text.ts'
import { doubtfulStretch, findPairs, type PairMark } from '../pairs.ts'
import { rule } from '../rule.ts'

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

const brackets = new Set('()[]{}')

/** A bracket without its partner. */
export const unbalancedBracket = rule({
  id: 'text/unbalanced-bracket',
  severity: 'warning',
  says: 'Bracket {mark} {fault}',
  check({ text }, report) {
    for (const stray of findPairs(text, (at) => bracketAt(text, at)).strays) {
      const fault = stray.why === 'never-opened' ? 'closes what was never opened' : 'is never closed'
      report(doubtfulStretch(text, stray), { mark: stray.form, fault })
    }
  },
})

function bracketAt(text: Text, at: number): PairMark | undefined {
  const token = text.tokens[at]
  const form = token?.word.form ?? ''
  if (token === undefined || form.length !== 1 || !brackets.has(form)) return undefined
  const span = { start: token.start, end: token.end, form }
  const closer = closers[form]
  if (closer !== undefined) return { ...span, role: 'open', closers: closer }
  if (form !== ')' && form !== ']' && form !== '}') return undefined
  return isListMark(text, at) || isFace(text, at) ? undefined : { ...span, role: 'close', closers: '' }
}

// "a) the budget; b) the seat", "1) Rome": a letter or number and a closing bracket count an item.
function isListMark(text: Text, at: number): boolean {
  const item = text.tokens[at - 1]
  if (item === undefined || !/^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})$/.test(item.word.form)) return false
  const before = text.tokens[at - 2]
  if (before === undefined) return true
  const gap = text.text.slice(before.end, item.start)
  return (
    gap.includes('\n') ||
    (gap !== '' &&
      before.word.form !== '(' &&
      !text.text.slice(Math.max(0, item.start - 80), item.start).includes('('))
  )
}

function isFace(text: Text, at: number): boolean {
  const before = text.tokens[at - 1]?.word.form
  return before === ':' || before === ';'
}
