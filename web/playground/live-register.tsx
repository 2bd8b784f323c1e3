import type { DocumentEntry, DocumentPage } from '../../src/api/shown-document.ts'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import type { Span } from '../../src/text/span.ts'
import type { EngineState } from '../engine/engine.ts'
import { texts } from '../texts/texts.ts'
import { sayDate } from '../views/parts/say-date.ts'
import { shortSummary } from '../views/timeline/short-summary.ts'
import { ViewLinks } from './view-links.tsx'

type Show = (span: Span) => void
type Props = { readonly state: EngineState; readonly isEmpty: boolean; readonly onShow: Show }

/** The register of the text beside it, as it is now. */
export function LiveRegister({ state, isEmpty, onShow }: Props) {
  const { read, problem, authority } = state
  if (problem !== null)
    return (
      <div class="problem" role="alert">
        <h2>{texts.playground.problem}</h2>
        <p>
          {problem.problem}. {problem.advice}
        </p>
      </div>
    )
  if (isEmpty) return <Teaching />
  if (read === null) return <p class="waiting">{texts.playground.starting}</p>
  const { page, milliseconds } = read
  return (
    <section class="live" aria-label={texts.playground.register}>
      <p class="live-state" role="status">
        <b>{texts.counts.entries(page.entries.length)}</b>,{' '}
        <b>{texts.counts.findings(page.findings.length)}</b>{' '}
        <span class="live-time">{texts.playground.time(Math.round(milliseconds))}</span>
        {authority === 'small' && <span class="live-time"> · {texts.playground.more}</span>}
      </p>
      <ViewLinks />
      <Findings findings={page.findings} onShow={onShow} />
      <Entries page={page} onShow={onShow} />
    </section>
  )
}

function Entries({ page, onShow }: { readonly page: DocumentPage; readonly onShow: Show }) {
  const placeOf = new Map(page.tellings.map(({ id, evidence }) => [id, evidence[0]?.span]))
  return (
    <ol class="live-entries">
      {[...page.entries].sort(byDay).map((entry) => (
        <li key={entry.id} data-kind={entry.kind}>
          <button
            type="button"
            class="live-entry"
            onClick={() => {
              const span = placeOf.get(entry.tellings[0] ?? '')
              if (span !== undefined) onShow(span)
            }}
          >
            <span class="live-date">{sayDate(entry.date)}</span>
            <bdi class="live-summary">
              {entry.place !== null && <span class="live-place">{entry.place}. </span>}
              {shortSummary(entry.summary)}
            </bdi>
          </button>
        </li>
      ))}
    </ol>
  )
}

function Findings({
  findings,
  onShow,
}: {
  readonly findings: readonly RegisterFinding[]
  readonly onShow: Show
}) {
  if (findings.length === 0) return null
  return (
    <details class="live-findings" open={findings.length < 6}>
      <summary>{texts.counts.findings(findings.length)}</summary>
      <ul>
        {findings.map(({ id, severity, message, span }) => (
          <li key={id}>
            <button type="button" class="live-entry" onClick={() => onShow(span)}>
              <span class={`chip chip-${severity}`}>{texts.severities[severity]}</span>
              <bdi>{message}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Teaching() {
  return (
    <div class="teaching">
      <h2>{texts.playground.empty}</h2>
      <ol>
        {texts.playground.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}

function byDay(one: DocumentEntry, other: DocumentEntry): number {
  return (one.first ?? one.last ?? Infinity) - (other.first ?? other.last ?? Infinity)
}
