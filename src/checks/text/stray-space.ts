import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'

// A text that has this many of one kind is laid out so on purpose, or has it from its source.
const most = 12

/** A space before a mark, behind an opening bracket, or two in a row. */
export const straySpace = rule({
  id: 'text/stray-space',
  severity: 'warning',
  says: '{fault} in “{near}”',
  check(facts, report) {
    for (const kind of [
      spaceBeforeMark,
      spaceInsideBracket,
      doubleSpace,
      spaceAfterHyphen,
      spaceInsideWord,
    ]) {
      const found = kind(facts)
      if (found.length > most) continue
      for (const { start, end, fault, text, nearStart, nearEnd } of found) {
        const near = facts.text.text.slice(nearStart, nearEnd).replace(/\n/g, ' ')
        report({ start: nearStart, end: nearEnd }, { fault, near }, { fix: { span: { start, end }, text } })
      }
    }
  },
})

type Stray = { start: number; end: number; fault: string; text: string; nearStart: number; nearEnd: number }

function spaceBeforeMark({ text }: Facts): Stray[] {
  const found: Stray[] = []
  const { tokens, text: all } = text
  for (let at = 1; at < tokens.length; at++) {
    const mark = tokens[at]
    const before = tokens[at - 1]
    if (mark === undefined || before === undefined || mark.word.kind !== 'mark') continue
    const form = mark.word.form
    if (mark.start === before.end || !',.;:)]?!'.includes(form)) continue
    const gap = all.slice(before.end, mark.start)
    if (gap.includes('\n')) continue
    // " .227" and " ..." begin with their mark; so do " :)" and a lone mark in a table.
    const after = all.charAt(mark.end)
    // " .227" goes on; " .The" lacks the space behind it as well.
    const goesOn =
      after !== '' &&
      !/[\s)”"’\]]/.test(after) &&
      !(form === '.' && /[A-Z]/.test(after) && before.word.letterCase !== 'upper')
    if (
      goesOn ||
      (before.word.kind === 'mark' &&
        before.word.form !== ')' &&
        before.word.form !== '”' &&
        before.word.form !== '"')
    )
      continue
    // French puts a space before these on purpose.
    if (':;?!'.includes(form) && /[\u00a0\u202f]/.test(gap)) continue
    found.push({
      start: before.end,
      end: mark.start,
      fault: `Stray space before “${form}”`,
      text: '',
      nearStart: before.start,
      nearEnd: mark.end,
    })
  }
  return found
}

function spaceInsideBracket({ text }: Facts): Stray[] {
  const found: Stray[] = []
  const { tokens, text: all } = text
  for (let at = 0; at + 1 < tokens.length; at++) {
    const bracket = tokens[at]
    const next = tokens[at + 1]
    if (bracket === undefined || next === undefined || bracket.end === next.start) continue
    if ((bracket.word.form !== '(' && bracket.word.form !== '[') || next.word.kind === 'mark') continue
    if (all.slice(bracket.end, next.start).includes('\n')) continue
    found.push({
      start: bracket.end,
      end: next.start,
      fault: `Stray space after “${bracket.word.form}”`,
      text: '',
      nearStart: bracket.start,
      nearEnd: next.end,
    })
  }
  return found
}

function doubleSpace({ text }: Facts): Stray[] {
  const found: Stray[] = []
  const { tokens, text: all } = text
  for (let at = all.indexOf('  '); at !== -1; at = all.indexOf('  ', at)) {
    let end = at
    while (all.charAt(end) === ' ') end++
    const before = all.charAt(at - 1)
    const after = all.charAt(end)
    // Two spaces between sentences are a typist's habit; more than two set a table.
    const isLayout =
      end - at > 2 ||
      before === '' ||
      before === '\n' ||
      after === '' ||
      after === '\n' ||
      /[.!?:”"’)]/.test(before)
    if (!isLayout && tokens.length > 0) {
      const nearStart = all.lastIndexOf(' ', at - 1) + 1
      const stop = all.slice(end, end + 40).search(/\s/)
      found.push({
        start: at,
        end,
        fault: 'Two spaces',
        text: ' ',
        nearStart: Math.max(nearStart, at - 40),
        nearEnd: stop === -1 ? end + 1 : end + stop,
      })
    }
    at = end
  }
  return found
}

// "two- and three-year terms" hangs its hyphen rightly.
const hanging = new Set(['and', 'or', 'to', 'und', 'et', 'nor', 'but', 'as', 'through', 'versus', 'until'])

function spaceAfterHyphen({ text }: Facts): Stray[] {
  const found: Stray[] = []
  const { tokens, text: all } = text
  for (let at = 1; at + 1 < tokens.length; at++) {
    const hyphen = tokens[at]
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    if (hyphen?.word.form !== '-' || before === undefined || after === undefined) continue
    if (before.end !== hyphen.start || hyphen.end === after.start) continue
    if (/^(?:pro|anti|pre|post|non|ex|inter|intra|mid|sub)$/.test(before.word.lower)) continue
    if (before.word.kind !== 'word' || after.word.kind !== 'word' || hanging.has(after.word.lower)) continue
    if (all.slice(hyphen.end, after.start) !== ' ') continue
    found.push({
      start: hyphen.end,
      end: after.start,
      fault: 'Stray space after the hyphen',
      text: '',
      nearStart: before.start,
      nearEnd: after.end,
    })
  }
  return found
}

/** "N agorno-Karabakh", "the conf erence": two pieces that are nothing by themselves and a word together. */
function spaceInsideWord({ text, counts, speller, unknown }: Facts): Stray[] {
  const found: Stray[] = []
  if (speller === null || unknown.size === 0) return found
  const { tokens, text: all } = text
  for (let at = 1; at < tokens.length; at++) {
    const other = tokens[at]
    const one = tokens[at - 1]
    if (other === undefined || one === undefined || !unknown.has(other.word)) continue
    if (other.start !== one.end + 1 || all.charAt(one.end) !== ' ' || counts.ofForm(other.word.form) > 2)
      continue
    const isInitial = one.word.form.length === 1 && one.word.letterCase === 'capital'
    const isCapital =
      one.word.letterCase === 'capital' && !speller.isWord(one.word.form) && !speller.isWord(one.word.lower)
    if (!isInitial && !isCapital && !(unknown.has(one.word) && counts.ofForm(one.word.form) < 3)) continue
    const whole = one.word.form + other.word.form
    const isKnown = counts.ofForm(whole) > 0 || (whole.length > 4 && speller.isWord(whole))
    if (!isKnown || !/^[A-Za-z]+$/.test(whole)) continue
    found.push({
      start: one.end,
      end: other.start,
      fault: 'Stray space inside a word',
      text: '',
      nearStart: one.start,
      nearEnd: other.end,
    })
  }
  return found
}
