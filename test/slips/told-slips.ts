import { at, insert, misspell, month, places, type Slip, withAlien } from './slip.ts'

/** Slips in names, acronyms and what is told. */
export const toldSlips: readonly Slip[] = [
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
]
