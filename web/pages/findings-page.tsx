import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { FindingList, ShownFinding } from '../../src/api/shown-finding.ts'
import { setParams } from '../address/current-address.ts'
import { useLinks } from '../address/link-to.ts'
import { useSource } from '../data/source-context.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import '../views/views.css'
import '../views/row-list.css'
import '../views/finding/finding.css'

const severities = ['error', 'warning', 'hint'] as const

/** What the rules found, the gravest first. */
export function FindingsPage({ address }: PageProps): JSX.Element {
  const { rule = '', severity = '', document = '' } = address.params
  const asking = {
    ...(rule === '' ? {} : { rule }),
    ...(severity === '' ? {} : { severity }),
    ...(document === '' ? {} : { document }),
  }
  const key = `findings ${rule} ${severity} ${document}`
  const asked = useAsked(key, (source) => source.findings(asking))
  const documents = useAsked('documents', (source) => source.documents())
  const total = asked.answer?.total
  return (
    <section class="column findings">
      <header class="page-head view-head">
        <h1>{texts.nav.findings}</h1>
        <p role="status">{total === undefined ? '' : texts.counts.findings(total)}</p>
        <div class="view-tools">
          <fieldset class="severities" aria-label={texts.views.finding.severity}>
            {severities.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={severity === each}
                onClick={() => setParams({ severity: severity === each ? '' : each })}
              >
                {texts.views.finding.severities[each]}
              </button>
            ))}
          </fieldset>
          <label class="choice">
            {texts.views.finding.document}
            <select value={document} onChange={(event) => setParams({ document: event.currentTarget.value })}>
              <option value="">{texts.views.finding.allDocuments}</option>
              {documents.answer?.documents.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {rule !== '' && (
            <button type="button" onClick={() => setParams({ rule: '' })}>
              {texts.views.finding.ofRule(rule)} ✕
            </button>
          )}
        </div>
      </header>
      <Answer asked={asked}>
        {(answer) =>
          answer.total === 0 ? (
            <p class="teaching">{texts.views.finding.empty}</p>
          ) : (
            <List key={key} first={answer} asking={asking} />
          )
        }
      </Answer>
    </section>
  )
}

type ListProps = {
  readonly first: FindingList
  readonly asking: Readonly<Record<string, string>>
}

function List({ first, asking }: ListProps): JSX.Element {
  const source = useSource()
  const [more, setMore] = useState<{
    readonly findings: readonly ShownFinding[]
    readonly next: string | null
  }>()
  // A change in the register begins the list anew.
  useEffect(() => setMore(undefined), [first])
  const findings = [...first.findings, ...(more?.findings ?? [])]
  const next = more === undefined ? first.next : more.next
  return (
    <>
      <ol class="finding-list">
        {findings.map((finding) => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </ol>
      {next !== null && (
        <button
          type="button"
          onClick={async () => {
            const answer = await source.findings({ ...asking, after: next })
            setMore({ findings: [...(more?.findings ?? []), ...answer.findings], next: answer.next })
          }}
        >
          {texts.views.facets.more(first.total - findings.length)}
        </button>
      )}
    </>
  )
}

function Finding({ finding }: { readonly finding: ShownFinding }): JSX.Element {
  const { id, rule, severity, message, quote, documentName, paragraph, fix, silencedBy } = finding
  const link = useLinks()
  return (
    <li class={silencedBy === null ? '' : 'silenced'}>
      <p class="entry-tags">
        <span class={`chip chip-${severity}`}>{texts.severities[severity]}</span>
        <button type="button" class="button-plain rule-name" onClick={() => setParams({ rule })}>
          {rule}
        </button>
        {silencedBy !== null && <span class="chip">{texts.views.finding.silenced}</span>}
        <cite>
          <bdi>{documentName}</bdi>, {texts.entry.paragraph(paragraph)}
        </cite>
      </p>
      <h2>
        <a href={link({ page: 'finding', id })}>
          <bdi>{message}</bdi>
        </a>
      </h2>
      <blockquote dir="auto">
        …{quote.before}
        <mark class={`marks-${severity}`}>{quote.words}</mark>
        {quote.after}…
      </blockquote>
      {fix !== undefined && (
        <p class="fix">
          {texts.findings.proposal}{' '}
          <ins dir="auto">{fix.text === '' ? texts.views.finding.nothing : fix.text}</ins>
        </p>
      )}
    </li>
  )
}
