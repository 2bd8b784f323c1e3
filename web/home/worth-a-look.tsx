import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { texts } from '../texts/texts.ts'

const most = 5

/** A few findings, the gravest first, each with its words. */
export function WorthALook() {
  const asked = useAsked('worst findings', (source) => source.findings({}))
  const link = useLinks()
  const findings = asked.answer?.findings.slice(0, most) ?? []
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="worth">
      <h2 id="worth">{texts.home.worth}</h2>
      <ul class="worth">
        {findings.map(({ id, severity, message, quote, document, documentName }) => (
          <li key={id}>
            <p>
              <span class={`chip chip-${severity}`}>{texts.severities[severity]}</span>{' '}
              <a href={link({ page: 'read', id: document, params: { finding: id } })}>
                <bdi>{message}</bdi>
              </a>
            </p>
            <blockquote dir="auto">
              …{quote.before}
              <mark class={`marks-${severity}`}>{quote.words}</mark>
              {quote.after}… <cite dir="auto">{documentName}</cite>
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  )
}
