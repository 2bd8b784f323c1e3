import type { JSX } from 'preact'
import type { Comparison } from '../../../src/api/comparison.ts'
import type { ShownEntry, ShownTelling } from '../../../src/api/shown-entry.ts'
import { texts } from '../../texts/texts.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { sayDate } from '../parts/say-date.ts'
import { wordsLink } from '../parts/words-link.ts'
import { shortSummary } from '../timeline/short-summary.ts'

type Props = { readonly entry: ShownEntry; readonly comparison: Comparison }

/** One happening that two documents tell differently: who says what, with the words of each. */
export function Contradiction({ entry, comparison: { one, other } }: Props): JSX.Element {
  const tellingsOf = (document: string) => entry.tellings.filter((telling) => telling.document === document)
  return (
    <article class="contradiction">
      <header>
        <KindMark kind={entry.kind} />
        <h3>{shortSummary(entry.summary)}</h3>
      </header>
      <div class="sides">
        {[one, other].map(({ id, name }) => (
          <Side key={id} entry={entry} name={name} tellings={tellingsOf(id)} />
        ))}
      </div>
    </article>
  )
}

type SideProps = {
  readonly entry: ShownEntry
  readonly name: string
  readonly tellings: readonly ShownTelling[]
}

function Side({ entry, name, tellings }: SideProps): JSX.Element {
  const ids = new Set(tellings.map(({ id }) => id))
  return (
    <div>
      <h4>
        <bdi>{name}</bdi>
      </h4>
      <dl>
        {entry.disagreements.map(({ field, values }) => {
          const own = values.filter((value) => value.tellings.some((telling) => ids.has(telling)))
          return own.length === 0 ? null : (
            <div key={field}>
              <dt>{texts.fields[field] ?? field}</dt>
              <dd dir="auto">
                {own.map(({ value }) => sayValue(field, value)).join(texts.views.compare.or)}
              </dd>
            </div>
          )
        })}
      </dl>
      {tellings.map((telling) => (
        <p key={telling.id} dir="auto">
          <a href={wordsLink(entry.id, telling)}>
            <q>{telling.evidence[0]?.quote.words ?? ''}</q>
          </a>
        </p>
      ))}
    </div>
  )
}

function sayValue(field: string, value: string | number): string {
  return field === 'date' ? sayDate(String(value)) : String(value)
}
