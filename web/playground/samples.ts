import azerbaijan from '../../fixtures/azerbaijan-oic.txt?url'
import georgia from '../../fixtures/chronicle-georgia-council.txt?url'
import reef from '../../fixtures/organisation-reef-authority.txt?url'
import { texts } from '../texts/texts.ts'

/** A text to try the engine with. */
export type Sample = { readonly name: string; readonly address: string }

/** The texts that come with the page. */
export const samples: readonly Sample[] = [
  { name: texts.playground.samples.azerbaijan, address: azerbaijan },
  { name: texts.playground.samples.georgia, address: georgia },
  { name: texts.playground.samples.reef, address: reef },
]

/** Fetches the text of a sample. */
export async function fetchSample({ address }: Sample): Promise<string> {
  return (await fetch(address)).text()
}
