import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { rowOfEntry } from '../../src/answers/row-of-entry.ts'
import type { FindingPage as FindingAnswer } from '../../src/api/shown-finding.ts'
import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { useDecide } from '../decisions/use-decide.ts'
import { Answer } from '../layout/answer.tsx'
import { NotFound } from '../layout/not-found.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import { RuleText } from '../views/finding/rule-text.tsx'
import { RowList } from '../views/list/row-list.tsx'
import '../views/views.css'
import '../views/row-list.css'
import '../views/finding/finding.css'

/** One finding: its words in their context, what is proposed, how to silence it, and what its rule looks for. */
export function FindingPage({ address: { id } }: PageProps): JSX.Element {
  const asked = useAsked(`finding ${id}`, (source) => source.finding(id ?? ''))
  return <Answer asked={asked}>{(page) => (page === null ? <NotFound /> : <Shown page={page} />)}</Answer>
}

function Shown({ page: { finding, rulePage } }: { readonly page: FindingAnswer }): JSX.Element {
  const { id, rule, severity, message, quote, fix, document, documentName, paragraph, entries, silencedBy } =
    finding
  const link = useLinks()
  return (
    <article class="column finding-page">
      <header>
        <p class="entry-tags">
          <span class={`chip chip-${severity}`}>{texts.severities[severity]}</span>
          <a href={link({ page: 'findings', params: { rule } })}>{rule}</a>
          {silencedBy !== null && <span class="chip">{texts.views.finding.silenced}</span>}
        </p>
        <h1 class="message">
          <bdi>{message}</bdi>
        </h1>
      </header>
      <div class="finding-body">
        <section aria-label={texts.views.finding.words}>
          <blockquote class="words" dir="auto">
            …{quote.before}
            <mark class={`marks-${severity}`}>{quote.words}</mark>
            {quote.after}…
          </blockquote>
          <p class="where">
            <a class="button" href={link({ page: 'read', id: document, params: { finding: id, entry: '' } })}>
              {texts.views.finding.toDocument}
            </a>{' '}
            <bdi>{documentName}</bdi>, {texts.entry.paragraph(paragraph)}
          </p>
          {fix !== undefined && (
            <p class="fix">
              {texts.findings.proposal}{' '}
              <ins dir="auto">{fix.text === '' ? texts.views.finding.nothing : fix.text}</ins>
            </p>
          )}
          {entries.length > 0 && <Entries ids={entries} />}
          {silencedBy === null && <Silence id={id} />}
        </section>
        <section class="rule" aria-labelledby="rule">
          <h2 id="rule">{texts.views.finding.rule}</h2>
          <RuleText rule={rule} markdown={rulePage} />
        </section>
      </div>
    </article>
  )
}

const mostEntries = 8

// What stands on the same words.
function Entries({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  const some = ids.slice(0, mostEntries)
  const asked = useAsked(`entries ${some.join(' ')}`, (source) =>
    Promise.all(some.map((id) => source.entry(id))),
  )
  const entries = (asked.answer ?? []).filter((entry) => entry !== null)
  if (entries.length === 0) return null
  return (
    <section class="on-words">
      <h2>{texts.views.finding.entries}</h2>
      <RowList rows={entries.map(rowOfEntry)} />
    </section>
  )
}

function Silence({ id }: { readonly id: string }): JSX.Element {
  const [why, setWhy] = useState('')
  const decide = useDecide()
  return (
    <form
      class="silence"
      onSubmit={(event) => {
        event.preventDefault()
        const reason = why.trim() === '' ? null : why.trim()
        void decide.make({ verdict: 'silence', finding: id }, null, reason)
      }}
    >
      <label>
        <span>{texts.findings.reason}</span>
        <input value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
      </label>
      <button type="submit">{texts.decisions.silence}</button>
    </form>
  )
}
