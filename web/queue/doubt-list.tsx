import type { Doubt } from '../../src/api/review-queue.ts'
import { texts } from '../texts/texts.ts'

/** Why an entry is doubtful. */
export function DoubtList({ doubts }: { readonly doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return <p class="doubts">{texts.queue.noDoubt}</p>
  return (
    <ul class="doubts" aria-label={texts.queue.why}>
      {doubts.map((doubt) => (
        <DoubtLine key={JSON.stringify(doubt)} doubt={doubt} />
      ))}
    </ul>
  )
}

function DoubtLine({ doubt }: { readonly doubt: Doubt }) {
  switch (doubt.doubt) {
    case 'disagreement':
      return <li class="chip chip-error">{texts.queue.disagree(texts.fields[doubt.field] ?? doubt.field)}</li>
    case 'finding':
      return (
        <li>
          <span class={`chip chip-${doubt.severity}`}>{texts.severities[doubt.severity]}</span>{' '}
          <bdi>{doubt.message}</bdi>
        </li>
      )
    case 'basis':
      return (
        <li class="chip chip-hint">
          {texts.fields[doubt.field] ?? doubt.field}: {texts.bases[doubt.basis]}
        </li>
      )
    case 'undated':
      return <li class="chip chip-warning">{texts.queue.undated}</li>
  }
}
