/** Two months of the Hijri calendar that share a name and are told apart by its second part. */
export type HijriPair = {
  readonly month: number
  readonly openers: readonly string[]
  readonly between: readonly string[]
  readonly first: readonly string[]
  readonly second: readonly string[]
}

const articles = ['al', 'el', 'ul', 'il', 'as', 'ath', 'at', 'l']

/** The paired months in the spellings that English texts use. */
export const hijriPairs: readonly HijriPair[] = [
  {
    month: 3,
    openers: ['rabi', 'rabii', 'rabia', 'rabiul', 'rabial'],
    between: articles,
    first: ['awwal', 'awal', 'alawwal', 'ula', 'i', '1'],
    second: ['thani', 'sani', 'akhir', 'akhar', 'akhira', 'ii', '2', 'alakhir', 'althani'],
  },
  {
    month: 5,
    openers: ['jumada', 'jumad', 'jamadi', 'jumadi', 'jamad', 'jumadal', 'jumadul'],
    between: articles,
    first: ['ula', 'oola', 'awwal', 'awal', 'i', '1', 'alula', 'alawwal'],
    second: [
      'akhira',
      'akhirah',
      'akhir',
      'thani',
      'thaniya',
      'thaniyah',
      'sani',
      'ii',
      '2',
      'alakhira',
      'althani',
    ],
  },
  {
    month: 11,
    openers: ['dhu', 'dhul', 'dhi', 'zul', 'zil', 'zu', 'thul', 'thu', 'dhual'],
    between: articles,
    first: ['qadah', 'qada', 'qidah', 'qida', 'qaada', 'qaadah', 'kada', 'kaada', 'alqadah', 'alqidah'],
    second: ['hijjah', 'hijja', 'hijah', 'hija', 'hijje', 'hejja', 'alhijjah', 'alhijja'],
  },
]
