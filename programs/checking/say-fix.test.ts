import { expect, it } from 'vitest'
import { sayFix } from './say-fix.ts'

it.each([
  ['22th', '22nd', '“22th” → “22nd”'],
  [' the', '', 'leave out “the”'],
  [' ', '', 'leave out the space'],
  ['   ', '', 'leave out the 3 spaces'],
  ['  ', ' ', '2 spaces → a space'],
  ['\n', ' ', 'a line end → a space'],
  ['\r\n', '', 'leave out the line end'],
  ['\u00a0', '', 'leave out the no-break space'],
  ['\u00ad', '', 'leave out the soft hyphen'],
  ['\u200b\u200b', '', 'leave out the 2 zero-width spaces'],
  ['\u2028', '', 'leave out the blank character'],
  [' \t', '', 'leave out the blank characters'],
  ['', ' ', 'put in a space'],
  ['', ',', 'put in “,”'],
  ['con\u00adference', 'conference', '“con\\u{ad}ference” → “conference”'],
  [' ', ', ', 'a space → “, ”'],
])('of %j → %j it says what is to be done', (words, text, says) => {
  expect(sayFix(words, text)).toBe(says)
})
