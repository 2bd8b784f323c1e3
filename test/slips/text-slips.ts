import { at, insert, misspell, type Slip, withAlien } from './slip.ts'

/** Slips in the text itself. */
export const textSlips: readonly Slip[] = [
  // The text itself.
  {
    name: 'a lost quotation mark',
    families: ['text'],
    spoil: at(/“([^“”]*)”/g, ([, words], random) => (random.below(2) === 0 ? `“${words}` : `${words}”`)),
  },
  {
    name: 'a lost bracket',
    families: ['text'],
    spoil: at(/\(([^()]*)\)/g, ([, words], random) => (random.below(2) === 0 ? `(${words}` : `${words})`)),
  },
  {
    name: 'a closing mark for an opening one',
    families: ['text'],
    spoil: at(/“(?=[^“”]*”)/g, () => '”'),
  },
  {
    name: 'a sentence that breaks off',
    families: ['text'],
    spoil: insert(
      (_, random) =>
        random.pick([
          'The members then agreed on the.',
          'It was signed by the president of.',
          'The council works closely with.',
          'The report was sent to the members and.',
        ]) ?? null,
    ),
  },
  {
    name: 'a sentence without a verb',
    families: ['text'],
    spoil: insert(
      (_, random) =>
        random.pick([
          'The slow and costly repair of the old harbour walls.',
          'A long list of complaints about the price of tickets.',
          'With the generous support of several private donors.',
        ]) ?? null,
    ),
  },
  {
    name: 'two sentences run together',
    families: ['text'],
    spoil: at(/(?<=[a-z]{3})\. (?=(?:It|He|She|They|The|In|His|Its|This|These) [a-z])/g, () => ' '),
  },
  {
    name: 'a missing space behind a full stop',
    families: ['text'],
    spoil: at(/(?<=[a-z]{3})\. (?=[A-Z][a-z]{2})/g, () => '.'),
  },
  {
    name: 'a missing space behind a comma',
    families: ['text'],
    spoil: at(/(?<=[a-z]{2}), (?=[a-z]{2})/g, () => ','),
  },
  {
    name: 'a missing space between words',
    families: ['text'],
    spoil: at(/\b(?:of|in|to|by|for|with) (?=[a-z]{5})/g, ([word]) => word.trim()),
  },
  { name: 'two spaces', families: ['text'], spoil: at(/(?<=[a-z]) (?=[a-z])/g, () => '  ') },
  { name: 'a space before a comma', families: ['text'], spoil: at(/(?<=[a-z]),(?= [a-z])/g, () => ' ,') },
  {
    name: 'a word told twice',
    families: ['text'],
    spoil: at(
      /(?<=[a-z] )(?:the|of|in|to|was|and|a|for|by|with|from)(?= [a-z])/g,
      ([word]) => `${word} ${word}`,
    ),
  },
  {
    name: 'a full stop inside a sentence',
    families: ['text'],
    spoil: at(/(?<=[a-z]{4}) (?=(?:and|of|in|which|with|for) [a-z])/g, () => '. '),
  },
  {
    name: 'an alien letter',
    families: ['text', 'name'],
    spoil: at(
      /(?<= )(?:treaty|conference|members|opened|council|museum|library|concerts|collection|academy|commission|report|work|years)(?= )/g,
      ([word]) => withAlien(word),
    ),
  },
  { name: 'a dotted capital I', families: ['text'], spoil: at(/\bI(?=[tn] )/g, () => 'İ') },
  {
    name: 'a contraction for a possessive',
    families: ['text'],
    spoil: at(/(?<=\b(?:of|in|on|for|with|by) )its(?= )/g, () => "it's"),
  },
  {
    name: 'a bare verb',
    families: ['text'],
    spoil: at(
      /\b(was|were) (held|built|opened|signed|founded|published|given|written)(?= (?:in|on|at|by|to))/g,
      ([, be, verb]) =>
        `${be} ${{ held: 'hold', built: 'build', opened: null, signed: 'sign', founded: null, published: 'publish', given: 'give', written: 'write' }[verb ?? ''] ?? verb}`,
    ),
  },
  {
    name: 'more votes than voters',
    families: ['count'],
    spoil: insert(
      (_, random) =>
        `Of the ${40 + random.below(9)} delegates, ${30 + random.below(9)} voted for, ${12 + random.below(9)} against and ${9 + random.below(9)} abstained.`,
    ),
  },
  {
    name: 'a misspelt word',
    families: ['text'],
    spoil: at(/(?<=[a-z] )[a-z]{7,12}(?=[ ,.])/g, ([word], random) => misspell(word, random)),
  },
]
