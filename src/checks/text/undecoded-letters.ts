import { rule } from '../rule.ts'

// What UTF-8 looks like when it is read as Latin-1: “Ã©”, “â€™”, “Â°”.
const misread =
  /(?:Ã[\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|â€[\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|Â[\u00a0-\u00bf])+/g

/** Letters that got lost when the text was decoded. */
export const undecodedLetters = rule({
  id: 'text/undecoded-letters',
  severity: 'error',
  says: 'Undecodable letters in “{words}”',
  check({ text }, report) {
    const { text: all, tokens } = text
    let last = -1
    for (let at = all.indexOf('\ufffd'); at !== -1; at = all.indexOf('\ufffd', at + 1)) {
      if (at < last) continue
      let end = at
      while (all.charAt(end) === '\ufffd') end++
      let start = at
      while (start > 0 && !/\s/.test(all.charAt(start - 1)) && at - start < 24) start--
      while (end < all.length && !/\s/.test(all.charAt(end)) && end - at < 48) end++
      report({ start, end }, {})
      last = end
    }
    if (tokens.length === 0 || !/[ÃâÂ]/.test(all)) return
    for (const met of all.matchAll(misread)) report({ start: met.index, end: met.index + met[0].length }, {})
  },
})
