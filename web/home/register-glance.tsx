import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { texts } from '../texts/texts.ts'
import { sayDate } from '../views/parts/say-date.ts'

/** The register in a few numbers, each of them a way into it. */
export function RegisterGlance() {
  const asked = useAsked('overview', (source) => source.overview())
  const link = useLinks()
  if (asked.answer === null || asked.answer.entries === 0) return null
  const { entries, decisions, from, until, findings, facets } = asked.answer
  const open = facets.find(({ field }) => field === 'review')?.values.find(({ value }) => value === 'open')
  const found = findings.error + findings.warning + findings.hint
  return (
    <ul class="glance">
      <li>
        <a href={link({ page: 'table', params: { q: '' } })}>
          <b>{texts.counts.entries(entries)}</b>
        </a>
        {from !== null && until !== null && <span>{texts.home.span(sayDate(from), sayDate(until))}</span>}
      </li>
      <li>
        <a href={link({ page: 'findings' })}>
          <b>{texts.counts.findings(found)}</b>
        </a>
        <span>{texts.home.severe(findings.error, findings.warning)}</span>
      </li>
      <li>
        <a href={link({ page: 'queue' })}>
          <b>{texts.home.toReview(open?.count ?? 0)}</b>
        </a>
        <span>
          {texts.home.worstFirst}
          {decisions > 0 && (
            <>
              {' · '}
              <a href={link({ page: 'log' })}>{texts.home.decided(decisions)}</a>
            </>
          )}
        </span>
      </li>
    </ul>
  )
}
