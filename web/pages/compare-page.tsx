import type { JSX } from 'preact'
import type { Comparison } from '../../src/api/comparison.ts'
import type { DocumentRow } from '../../src/api/shown-document.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import { setParams } from '../address/current-address.ts'
import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import { Contradiction } from '../views/compare/contradiction.tsx'
import { mergeChronology, type SharedLine } from '../views/compare/merge-chronology.ts'
import { RowList } from '../views/list/row-list.tsx'
import { KindDot } from '../views/parts/kind-mark.tsx'
import { sayDate } from '../views/parts/say-date.ts'
import { wordsLink } from '../views/parts/words-link.ts'
import { shortSummary } from '../views/timeline/short-summary.ts'
import '../views/views.css'
import '../views/row-list.css'
import '../views/compare/compare.css'

/** Two documents about the same history side by side: contradictions on top, agreements joined. */
export function ComparePage({ address }: PageProps): JSX.Element {
  const asked = useAsked('documents', (source) => source.documents())
  return (
    <section class="column compare">
      <Answer asked={asked}>
        {({ documents }) => {
          const [first, second] = documents
          if (first === undefined || second === undefined)
            return (
              <>
                <h1>{texts.nav.compare}</h1>
                <p class="teaching">{texts.views.compare.empty}</p>
              </>
            )
          const one = documents.find(({ id }) => id === address.params.one) ?? first
          const rest = documents.filter(({ id }) => id !== one.id)
          const other = rest.find(({ id }) => id === address.params.other) ?? rest[0] ?? second
          return <Compared documents={documents} one={one} other={other} shows={address.params.shows ?? ''} />
        }}
      </Answer>
    </section>
  )
}

type ComparedProps = {
  readonly documents: readonly DocumentRow[]
  readonly one: DocumentRow
  readonly other: DocumentRow
  readonly shows: string
}

function Compared({ documents, one, other, shows }: ComparedProps): JSX.Element {
  const asked = useAsked(`compare ${one.id} ${other.id}`, (source) => source.compare(one.id, other.id))
  const choose = (side: 'one' | 'other', chosen: DocumentRow) => (
    <label>
      <span class="hidden-label">{texts.views.compare[side]}</span>
      <select
        value={chosen.id}
        onChange={(event) => setParams({ one: one.id, other: other.id, [side]: event.currentTarget.value })}
      >
        {documents.map(({ id, name }) => (
          <option key={id} value={id} disabled={id === (side === 'one' ? other.id : one.id)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <header class="page-head">
        <h1>{texts.nav.compare}</h1>
      </header>
      <div class="side-choices">
        {choose('one', one)}
        <button
          type="button"
          aria-label={texts.views.compare.swap}
          title={texts.views.compare.swap}
          onClick={() => setParams({ one: other.id, other: one.id })}
        >
          ⇄
        </button>
        {choose('other', other)}
      </div>
      <Answer asked={asked}>
        {(comparison) =>
          comparison === null ? (
            <p class="teaching">{texts.views.compare.notHere}</p>
          ) : (
            <Shown comparison={comparison} shows={shows} />
          )
        }
      </Answer>
    </>
  )
}

const filters = ['', 'both', 'one', 'other'] as const

function Shown({
  comparison,
  shows,
}: {
  readonly comparison: Comparison
  readonly shows: string
}): JSX.Element {
  const { contradictions, agreements, onlyOne, onlyOther, findings } = comparison
  const link = useLinks()
  const lines = mergeChronology(comparison).filter(({ line }) => shows === '' || line === shows)
  const counts = {
    '': agreements.length + onlyOne.length + onlyOther.length,
    both: agreements.length,
    one: onlyOne.length,
    other: onlyOther.length,
  }
  return (
    <>
      <section aria-labelledby="contradictions">
        <h2 id="contradictions">{texts.views.compare.contradictions(contradictions.length)}</h2>
        {contradictions.map((entry) => (
          <Contradiction key={entry.id} entry={entry} comparison={comparison} />
        ))}
        {findings.length > 0 && (
          <ul class="compare-findings">
            {findings.map(({ id, message, severity }) => (
              <li key={id}>
                <span class={`chip chip-${severity}`}>{texts.severities[severity]}</span>{' '}
                <a href={link({ page: 'finding', id })}>
                  <bdi>{message}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{texts.views.compare.history}</h2>
        <p class="kind-filter">
          {filters.map((filter) => (
            <button
              key={filter}
              type="button"
              aria-pressed={shows === filter}
              onClick={() => setParams({ shows: filter }, 'replace')}
            >
              {texts.views.compare.filters[filter === '' ? 'all' : filter]} {counts[filter]}
            </button>
          ))}
        </p>
        <ol class="chronology">
          {lines.map((line) => (
            <Line
              key={line.line === 'both' ? line.entry.id : line.row.id}
              line={line}
              comparison={comparison}
            />
          ))}
        </ol>
      </section>
    </>
  )
}

type LineProps = { readonly line: SharedLine; readonly comparison: Comparison }

function Line({ line, comparison }: LineProps): JSX.Element {
  if (line.line === 'both')
    return (
      <li class="both">
        <Joined entry={line.entry} comparison={comparison} />
      </li>
    )
  return (
    <li class={line.line}>
      <span class="hidden-label">{texts.views.compare.filters[line.line]}</span>
      <RowList rows={[line.row]} />
    </li>
  )
}

// What both tell stands once, with the words of each.
function Joined({
  entry,
  comparison: { one, other },
}: {
  readonly entry: ShownEntry
  readonly comparison: Comparison
}): JSX.Element {
  const words = (document: string) => {
    const telling = entry.tellings.find((each) => each.document === document)
    return telling === undefined ? null : (
      <a href={wordsLink(entry.id, telling)} dir="auto">
        <q>{telling.evidence[0]?.quote.words ?? ''}</q>
      </a>
    )
  }
  return (
    <>
      <p class="said">
        <span class="date">
          <KindDot kind={entry.kind} />
          {sayDate(entry.date)}
        </span>
        <span class="regest">{shortSummary(entry.summary)}</span>
      </p>
      <div class="words">
        {words(one.id)}
        {words(other.id)}
      </div>
    </>
  )
}
