import type { Random } from './random.ts'

/** A text with one slip in it, and where. */
export type Slipped = { readonly text: string; readonly span: readonly [number, number] }

/** A way to spoil a text; null where the text has no place for it. */
export type Slip = {
  readonly name: string
  /** The families of rules that may find it. */
  readonly families: readonly string[]
  spoil(text: string, random: Random): Slipped | null
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const month = `(?:${months.join('|')})`
const places =
  'Geneva Vienna Lisbon Stockholm Budapest Belgrade Rotterdam Montevideo Valencia Gothenburg Cairo Amman Tunis Muscat Antwerp Leipzig Bratislava Regensburg Hamburg Jakarta Casablanca Islamabad'.split(
    ' ',
  )

/** Replaces one of the places where a pattern matches, drawn at random; the change gives the new words or null. */
function at(pattern: RegExp, change: (met: RegExpExecArray, random: Random) => string | null) {
  return (text: string, random: Random): Slipped | null => {
    const found: { index: number; before: string; after: string }[] = []
    for (const met of text.matchAll(pattern)) {
      const after = change(met, random)
      if (after !== null && after !== met[0]) found.push({ index: met.index, before: met[0], after })
    }
    const one = random.pick(found)
    if (one === undefined) return null
    return {
      text: text.slice(0, one.index) + one.after + text.slice(one.index + one.before.length),
      span: [one.index, one.index + Math.max(1, one.after.length)],
    }
  }
}

/** Puts a sentence behind a full stop inside a paragraph. */
function insert(sentence: (text: string, random: Random) => string | null) {
  return (text: string, random: Random): Slipped | null => {
    const words = sentence(text, random)
    const ends = [...text.matchAll(/[a-z0-9]\. (?=[A-Z])/g)]
    const end = random.pick(ends)
    if (words === null || end === undefined) return null
    const index = end.index + 3
    return {
      text: `${text.slice(0, index)}${words} ${text.slice(index)}`,
      span: [index, index + words.length],
    }
  }
}

function misspell(word: string, random: Random): string {
  const index = 1 + random.below(Math.max(1, word.length - 2))
  const letter = 'aeioulnrst'.charAt(random.below(10))
  const kind = random.below(4)
  if (kind === 0) return word.slice(0, index) + word.slice(index + 1)
  if (kind === 1) return word.slice(0, index) + word.charAt(index) + word.slice(index)
  if (kind === 2)
    return word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2)
  return word.slice(0, index) + (letter === word.charAt(index) ? 'z' : letter) + word.slice(index + 1)
}

const alike: Readonly<Record<string, string>> = {
  a: '\u0430',
  e: '\u0435',
  o: '\u043e',
  c: '\u0441',
  p: '\u0440',
  i: '\u0456',
}

function withAlien(word: string): string | null {
  const index = [...word].findIndex((letter, order) => order > 0 && alike[letter] !== undefined)
  return index === -1
    ? null
    : word.slice(0, index) + (alike[word.charAt(index)] ?? '') + word.slice(index + 1)
}

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** All slips, by what they do. */
export const allSlips: readonly Slip[] = [
  // Dates.
  {
    name: 'the day behind the year',
    families: ['date'],
    spoil: at(
      new RegExp(`(?<=[Oo]n )(\\d{1,2}) (${month}) (\\d{4})(?=[ ,.])`, 'g'),
      ([, day, name, year]) => `${name} ${year}, ${day}`,
    ),
  },
  {
    name: 'the year torn off before the day',
    families: ['date'],
    spoil: at(
      new RegExp(`(?<=\\n)On (\\d{1,2}) (${month}) (\\d{4})`, 'g'),
      ([, day, name, year]) => `${year}, on ${day} ${name}`,
    ),
  },
  {
    name: 'an impossible day',
    families: ['date'],
    spoil: at(
      /(\d{1,2}) (February|April|June|September|November) (\d{4})/g,
      ([, , name, year], random) => `${name === 'February' ? 30 + random.below(2) : 31} ${name} ${year}`,
    ),
  },
  {
    name: 'another weekday',
    families: ['date'],
    spoil: at(
      new RegExp(`(${weekdays.join('|')}), (\\d{1,2} ${month} \\d{4})`, 'g'),
      ([, day, date], random) =>
        `${weekdays[(weekdays.indexOf(day ?? '') + 1 + random.below(6)) % 7]}, ${date}`,
    ),
  },
  {
    name: 'a weekday put beside a date',
    families: ['date'],
    spoil: at(
      new RegExp(`(?<=[Oo]n )(\\d{1,2}) (${month}) (19[3-9]\\d|20\\d\\d)`, 'g'),
      ([whole, day, name, year], random) => {
        const right = new Date(Date.UTC(Number(year), months.indexOf(name ?? ''), Number(day))).getUTCDay()
        return `${weekdays[(right + 6 + 1 + random.below(6)) % 7]}, ${whole}`
      },
    ),
  },
  {
    name: 'a Hijri date some months off',
    families: ['date'],
    spoil: at(
      /\d{1,2} Muharram (?=\d{4})/g,
      (_, random) => `${1 + random.below(28)} ${random.pick(['Rajab', 'Ramadan', 'Shawwal', 'Safar'])} `,
    ),
  },
  {
    name: 'a range of years turned round',
    families: ['date', 'time'],
    spoil: at(/(?:from )?(\d{4}) to (\d{4})/g, ([whole, from, until]) =>
      whole.startsWith('from') ? `from ${until} to ${from}` : null,
    ),
  },
  {
    name: 'a range of days turned round',
    families: ['date'],
    spoil: at(
      new RegExp(`(\\d{1,2}) to (\\d{1,2}) (${month})`, 'g'),
      ([, from, until, name]) => `${until} to ${from} ${name}`,
    ),
  },
  {
    name: 'a year that has not come',
    families: ['date', 'time'],
    spoil: at(
      /(?<=(?:opened|published|completed|founded|signed|launched|adopted)[^.\n]{0,40} in )(?:19|20)\d\d(?=[ .,])/g,
      (_, random) => String(2041 + random.below(50)),
    ),
  },
  {
    name: 'a full stop inside a date',
    families: ['text', 'date'],
    spoil: at(
      new RegExp(`(?<=[ (])(\\d{1,2}) (${month}) (\\d{4})`, 'g'),
      ([, day, name, year]) => `${day}. ${name} ${year}`,
    ),
  },
  {
    name: 'a full stop behind a date at the head of a sentence',
    families: ['text', 'date'],
    spoil: at(
      new RegExp(`On \\d{1,2} ${month} \\d{4}, (?=the)`, 'g'),
      ([whole]) => `${whole.slice(0, -2)}. `,
    ),
  },
  // Ordinals.
  {
    name: 'an ordinal with another ending',
    families: ['ordinal'],
    spoil: at(
      /\b(\d*)([123])(st|nd|rd)\b/g,
      ([, tens, unit, ending], random) =>
        `${tens}${unit}${random.pick(['st', 'nd', 'rd', 'th'].filter((one) => one !== ending))}`,
    ),
  },
  {
    name: 'a session with a number too high',
    families: ['ordinal', 'conflict', 'reference'],
    spoil: at(
      /(?<=the )3rd (?=(?:Conference|Forum) )/g,
      (_, random) => `${random.pick(['5th', '7th', '2nd', '1st'])} `,
    ),
  },
  {
    name: 'one more place than dates, respectively',
    families: ['ordinal', 'count'],
    spoil: insert((_, random) => {
      const [one, two, three] = [
        places[random.below(7)],
        places[7 + random.below(7)],
        places[14 + random.below(7)],
      ]
      return `Offices in ${one}, ${two} and ${three} were opened in ${1961 + random.below(20)} and ${1985 + random.below(20)}, respectively.`
    }),
  },
  // Numbers.
  {
    name: 'another number than is listed',
    families: ['count'],
    spoil: at(
      /\b(two|three|four|five|six) (?=(?:languages \(|founding members, |architects: |states: ))/g,
      ([, word], random) =>
        `${random.pick(['seven', 'eight', 'nine', 'two'].filter((one) => one !== word))} `,
    ),
  },
  {
    name: 'an announced number that was never right',
    families: ['count'],
    spoil: insert(
      (_, random) =>
        `It named ${random.pick(['four', 'five', 'seven'])} ports: ${places[random.below(7)]}, ${places[7 + random.below(7)]} and ${places[14 + random.below(7)]}.`,
    ),
  },
  {
    name: 'parts that do not make the whole',
    families: ['count'],
    spoil: at(
      /(\d+) (?=(?:chemists and|on fishing and) \d+)/g,
      ([, number], random) => `${Number(number) + 3 + random.below(9)} `,
    ),
  },
  {
    name: 'a part larger than the whole',
    families: ['count'],
    spoil: at(
      /(?<=(?:including|of whom|of which) )([\d,]+)(?= (?:students|schoolchildren|charts|were|are))/g,
      ([, number], random) => String(Number((number ?? '').replace(',', '')) * 100 + random.below(100)),
    ),
  },
  {
    name: 'more than a hundred per cent',
    families: ['count'],
    spoil: at(/\b(\d\d) (?=per cent of)/g, (_, random) => `${110 + random.below(300)} `),
  },
  {
    name: 'shares of more than a hundred per cent',
    families: ['count'],
    spoil: insert(
      (_, random) =>
        `The proposal was supported by ${60 + random.below(20)} per cent of the members, rejected by ${30 + random.below(8)} per cent and ignored by ${15 + random.below(5)} per cent.`,
    ),
  },
  {
    name: 'an age that does not fit',
    families: ['count', 'time'],
    spoil: at(/(?<=(?:aged |age of ))(\d\d)/g, ([, number], random) =>
      String(Number(number) + 4 + random.below(9)),
    ),
  },
  {
    name: 'a duration that does not fit',
    families: ['count', 'date'],
    spoil: at(
      /(?<=for )(?:ten|twelve|fifteen|twenty)(?= years, from)/g,
      (_, random) => random.pick(['four', 'seven', 'thirty', 'twenty-five']) ?? null,
    ),
  },
  // Names.
  {
    name: 'a misspelt place',
    families: ['name'],
    spoil: at(new RegExp(`(?<=(?:in|at|from|to|of) )(?:${places.join('|')})\\b`, 'g'), ([name], random) =>
      misspell(name, random),
    ),
  },
  {
    name: 'a misspelt person',
    families: ['name'],
    spoil: at(
      /(?<=[a-z.,] )(?:Reuter|Lindqvist|Costa|Hiller|Brandt|Favre|Haddad|Perrin|Ozols|Kalnina|Kovats|Sorokin)(?= [a-z])/g,
      ([name], random) => misspell(name, random),
    ),
  },
  {
    name: 'a name without its capital',
    families: ['name'],
    spoil: at(
      new RegExp(`(?<=[a-z] )(?:${places.join('|')}|Reuter|Lindqvist|Favre|Haddad|Ozols|Kalnina)\\b`, 'g'),
      ([name]) => name.toLowerCase(),
    ),
  },
  {
    name: 'a look-alike letter in a name',
    families: ['name', 'text'],
    spoil: at(
      new RegExp(`(?<=[a-z] )(?:${places.join('|')}|Reuter|Lindqvist|Favre|Haddad|Kalnina)\\b`, 'g'),
      ([name]) => withAlien(name),
    ),
  },
  // Acronyms.
  {
    name: 'an acronym that nothing expands',
    families: ['acronym'],
    spoil: insert(
      (_, random) =>
        `The costs were shared with the ${random.pick(['RGT', 'BQF', 'DKVL', 'HZT'])} and two ministries.`,
    ),
  },
  {
    name: 'an acronym with a second expansion',
    families: ['acronym'],
    spoil: (text, random) => {
      const met = /\(([A-Z]{3})\)/.exec(text)
      const [a = 'A', b = 'B', c = 'C'] = met?.[1] ?? ''
      const word = (letter: string) =>
        random.pick(
          {
            D: ['Danish', 'Domestic'],
            F: ['Fund', 'Fisheries'],
            C: ['Committee', 'Council'],
            W: ['Welfare', 'Women'],
            A: ['Assembly', 'Association'],
            S: ['Service', 'Sailors'],
          }[letter] ?? [`${letter}orest`],
        )
      return met === null
        ? null
        : insert(() => `A letter from the ${word(a)} ${word(b)} ${word(c)} (${met[1]}) arrived in autumn.`)(
            text,
            random,
          )
    },
  },
  {
    name: 'an acronym with a wrong letter',
    families: ['acronym'],
    spoil: at(
      /\(([A-Z]{3})\)/g,
      ([, letters], random) => `(${letters?.slice(0, 2)}${random.pick(['X', 'K', 'G'])})`,
    ),
  },
  // Time.
  {
    name: 'an anniversary in the wrong year',
    families: ['time'],
    spoil: at(
      /(\d+)th anniversary/g,
      ([, number], random) => `${Number(number) + 5 + 5 * random.below(3)}th anniversary`,
    ),
  },
  {
    name: 'dead before being born',
    families: ['time', 'date', 'conflict', 'count'],
    spoil: at(
      new RegExp(`\\((\\d{1,2} ${month}) (\\d{4}) – (\\d{1,2} ${month}) (\\d{4})\\)`, 'g'),
      ([, born, from, died, until]) => `(${born} ${until} – ${died} ${from})`,
    ),
  },
  {
    name: 'a state after its end',
    families: ['time'],
    spoil: insert(
      (_, random) =>
        `In ${2005 + random.below(15)}, ${random.pick(['Czechoslovakia', 'the Soviet Union', 'Yugoslavia'])} ${random.pick(['joined', 'signed', 'ratified'])} the agreement.`,
    ),
  },
  {
    name: 'a name after it was given up',
    families: ['time'],
    spoil: insert(
      (_, random) =>
        `In ${2001 + random.below(20)}, a fair was held in ${random.pick(['Leningrad', 'Zaire', 'Stalingrad'])}.`,
    ),
  },
  {
    name: 'an office outside its term',
    families: ['time'],
    spoil: insert(
      (_, random) =>
        `In ${2012 + random.below(8)}, ${random.pick(['Secretary-General Kofi Annan', 'President Jacques Chirac', 'Prime Minister Tony Blair'])} opened an exhibition there.`,
    ),
  },
  {
    name: 'a treaty in the wrong year',
    families: ['reference'],
    spoil: insert(
      (_, random) =>
        `The ${random.pick(['North Atlantic Treaty', 'Anti-Ballistic Missile Treaty'])} was signed in Washington in ${1961 + random.below(20)}.`,
    ),
  },
  {
    name: 'a member that joined in another year',
    families: ['reference'],
    spoil: insert(
      (_, random) => `${random.pick(['Turkey', 'Greece'])} joined NATO in ${1961 + random.below(20)}.`,
    ),
  },
  {
    name: 'a body before its time',
    families: ['time'],
    spoil: insert(
      (_, random) =>
        `In ${1930 + random.below(12)}, Sweden joined the ${random.pick(['Council of Europe', 'United Nations'])}.`,
    ),
  },
  // Conflicts.
  {
    name: 'a meeting told again with another place',
    families: ['conflict', 'ordinal', 'reference'],
    spoil: (text, random) => {
      const met =
        /(?:The|the) (\d\w\w (?:Conference|Forum) (?:of|on) [A-Z]\w+ [A-Z]\w+) was held in (\w+) in (?:\w+ )?(\d{4})/.exec(
          text,
        )
      return met === null
        ? null
        : insert(
            () =>
              `The ${met[1]} was held in ${random.pick(places.filter((place) => place !== met[2]))} in ${met[3]}.`,
          )(text, random)
    },
  },
  {
    name: 'a founding told again with another year',
    families: ['conflict'],
    spoil: (text, random) => {
      const met = /The ([A-Z][\w ]+?) (?:\([A-Z]+\) )?was (founded|established) in (\w+) in (\d{4})/.exec(
        text,
      )
      return met === null
        ? null
        : insert(
            () => `The ${met[1]} was ${met[2]} in ${met[3]} in ${Number(met[4]) + 3 + random.below(9)}.`,
          )(text, random)
    },
  },
  {
    name: 'a paragraph told twice',
    families: ['text', 'conflict'],
    spoil: (text, random) => {
      const paragraphs = text.split('\n\n')
      const index = random.below(paragraphs.length)
      const paragraph = paragraphs[index]
      if (paragraph === undefined || paragraph.length < 90) return null
      const start = paragraphs.slice(0, index + 1).join('\n\n').length + 2
      return {
        text: [...paragraphs.slice(0, index + 1), ...paragraphs.slice(index)].join('\n\n'),
        span: [start, start + paragraph.length],
      }
    },
  },
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
