import { makePdf } from '../made-files.ts'
import { attacks } from './attacks.ts'

/** A document that was made for the page. */
export type MadeDocument = { readonly name: string; readonly text: string | Buffer }

/** A text with headings, lists, a table and a quotation. */
const laidOut: MadeDocument = {
  name: 'lake-commission.md',
  text: `# The Lake Commission

## How it began

The Lake Commission was founded in Kisumu on 3 May 1962 by Kenya, Uganda and Tanzania.

> The Commission shall meet each year.

- The first session was held in Entebbe on 4 June 1963.
- The second session was held in Mwanza on 7 July 1964.
- The fourth session was held in Kisumu on 9 June 1966.

| Year | What happened |
| --- | --- |
| 1967 | On 1 March 1967, the Commission signed an agreement with Rwanda. |
| 1968 | Burundi became a member of the Lake Commission on 2 April 1968. |
`,
}

/** Arabic and Hebrew, with lines that change their direction. */
const rightToLeft: MadeDocument = {
  name: 'right-to-left.txt',
  text: `قرر مجلس الجامعة العربية عقد اجتماعه في القاهرة.

في يوم 22 March 1945 تأسست جامعة الدول العربية، The League of Arab States was founded in Cairo on 22 March 1945.

המועצה נפגשה בירושלים ב-14 May 1948 והחליטה.

The Council met in Cairo on 5 June 1950 (القاهرة).
`,
}

/** A text in which names, titles, quotations and notes are attacks. */
const hostile: MadeDocument = {
  name: 'hostile.txt',
  text: attacks
    .map(
      (attack, index) =>
        `On ${(index % 28) + 1} May ${1950 + (index % 70)}, the Council of ${attack} adopted the resolution “${attack}” in Paris.`,
    )
    .join('\n\n'),
}

/** The same history as another fixture tells, with other days. */
const contradicting: MadeDocument = {
  name: 'another-telling.txt',
  text: `The Contadora Group was founded on Contadora Island on 9 January 1983 by Colombia, Mexico, Panama and Venezuela.

The Lake Commission was founded in Kisumu on 4 May 1962.
`,
}

/** Two printed pages; a sentence runs over from one to the other. */
const printed: MadeDocument = {
  name: 'two-pages.pdf',
  text: makePdf([
    [
      { text: 'The Harbour Board was founded in Mombasa on 5 May 1950.', x: 70, y: 700 },
      { text: 'In the next year, on 6 June 1951, the Harbour Board signed an', x: 70, y: 686 },
    ],
    [{ text: 'agreement on tolls with the Lake Commission.', x: 70, y: 760 }],
  ]),
}

/** What stands in the register beside the fixtures. */
export const madeDocuments: readonly MadeDocument[] = [laidOut, rightToLeft, hostile, contradicting, printed]

/** A text that tells so many happenings. */
export function longDocument(happenings: number): string {
  const places = ['Kisumu', 'Entebbe', 'Mwanza', 'Nairobi', 'Kampala', 'Dar es Salaam', 'Kigali', 'Geneva']
  const sentences = Array.from({ length: happenings }, (_, index) => {
    const day = `${(index % 28) + 1} ${['March', 'June', 'October'][index % 3]} ${1900 + (index % 120)}`
    const place = places[index % places.length]
    return index % 2 === 0
      ? `The Lake Commission met in ${place} on ${day}.`
      : `On ${day}, the Government of Kenya signed an agreement on fisheries number ${index} with Uganda in ${place}.`
  })
  const paragraphs = Array.from({ length: Math.ceil(happenings / 4) }, (_, index) =>
    sentences.slice(index * 4, index * 4 + 4).join(' '),
  )
  return paragraphs.join('\n\n')
}
