import { expect, it } from 'vitest'
import { arabic } from './languages/arabic.ts'
import { english } from './languages/english.ts'
import { french } from './languages/french.ts'
import { lexiconOf } from './lexicon.ts'
import { scanTimeTokens } from './scan-time-tokens.ts'
import { formAt, wordAt } from './time-tokens.ts'

it.each([english, french, arabic])('gives no word of $code two roles', ({ roles }) => {
  const met = new Map<string, string>()
  for (const [role, words] of Object.entries(roles)) {
    for (const word of words.split(' ')) {
      expect(met.get(word), word).toBe(undefined)
      met.set(word, role)
    }
  }
})

it.each(['en', 'fr'])('finds every word of its own again, small and large: %s', (code) => {
  const lexicon = lexiconOf(code)
  for (const [word, id] of lexicon.idOf) {
    if (!/^[a-z]+$/.test(word)) continue
    for (const form of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
      expect(wordAt(scanTimeTokens(form, lexicon), 0), form).toBe(lexicon.lexemes[id])
    }
    for (const form of [`${word}x`, `x${word}`]) {
      if (!lexicon.idOf.has(form)) expect(wordAt(scanTimeTokens(form, lexicon), 0).lower, form).toBe('')
    }
  }
})

it('cuts words, numbers and marks where the tokenizer does', () => {
  const tokens = scanTimeTokens("O'Neill’s 1,500 men, 5th; 1990s 1389H a.m. U.S. 9:30-10", lexiconOf('en'))
  const forms = Array.from({ length: tokens.count }, (_, at) => formAt(tokens, at))
  expect(forms).toEqual([
    "O'Neill",
    '’',
    's',
    '1,500',
    'men',
    ',',
    '5th',
    ';',
    '1990s',
    '1389H',
    'a.m.',
    'U.S.',
    '9',
    ':',
    '30',
    '-',
    '10',
  ])
})
