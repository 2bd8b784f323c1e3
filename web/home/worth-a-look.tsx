import type { ShownFinding } from '../../src/api/shown-finding.ts'
import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { texts } from '../texts/texts.ts'
import { sayDate } from '../views/parts/say-date.ts'
import { shortSummary } from '../views/timeline/short-summary.ts'

const most = 5

/** A few findings, the gravest first, each with its words. */
export function WorthALook() {
  const asked = useAsked('worst findings', (source) => source.findings({}))
  const findings = asked.answer?.findings.slice(0, most) ?? []
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="worth">
      <h2 id="worth">{texts.home.worth}</h2>
      <ul class="worth">
        {findings.map((finding) => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function Finding({ finding }: { readonly finding: ShownFinding }) {
  const { id, severity, message, quote, document, documentName, entries } = finding
  const link = useLinks()
  const [entry] = entries
  return (
    <li>
      <blockquote dir="auto">
        …{quote.before}
        <mark class={`marks-${severity}`}>{quote.words}</mark>
        {quote.after}… <cite dir="auto">{documentName}</cite>
      </blockquote>
      <div class="worth-notes">
        {entry !== undefined && <Regest id={entry} document={document} />}
        <a
          class={`worth-finding worth-${severity}`}
          href={link({ page: 'read', id: document, params: { finding: id } })}
        >
          <span class="hidden-label">{texts.severities[severity]}: </span>
          <bdi>{message}</bdi>
        </a>
      </div>
    </li>
  )
}

function Regest({ id, document }: { readonly id: string; readonly document: string }) {
  const asked = useAsked(`entry ${id}`, (source) => source.entry(id))
  const link = useLinks()
  if (asked.answer === null) return null
  const { kind, date, place, summary } = asked.answer
  return (
    <a
      class="worth-regest"
      data-kind={kind}
      href={link({ page: 'read', id: document, params: { entry: id } })}
    >
      <b>{sayDate(date)}</b> {place !== null && <bdi>{place}</bdi>}
      <bdi class="worth-summary">{shortSummary(summary)}</bdi>
    </a>
  )
}
