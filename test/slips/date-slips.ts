import { at, insert, month, months, places, type Slip, weekdays } from './slip.ts'

/** Slips in dates, ordinals and numbers. */
export const dateSlips: readonly Slip[] = [
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
]
