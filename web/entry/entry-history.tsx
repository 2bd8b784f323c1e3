import type { HistoryStep } from '../../src/api/entry-history.ts'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import { useAsked } from '../data/use-asked.ts'
import { useDecide } from '../decisions/use-decide.ts'
import { texts } from '../texts/texts.ts'

/** What people have said of an entry, in the order of the log. */
export function EntryHistory({ entry }: { readonly entry: ShownEntry }) {
  const asked = useAsked(`history ${entry.id} ${entry.version}`, (source) => source.history(entry.id))
  const steps = asked.answer?.steps ?? []
  if (steps.length === 0) return null
  return (
    <section class="history">
      <h3>{texts.entry.history}</h3>
      <ol>
        {steps.map((step) => (
          <Step key={step.decision.id} step={step} />
        ))}
      </ol>
    </section>
  )
}

function Step({ step }: { readonly step: HistoryStep }) {
  const { decision, undoneBy, changes } = step
  const decide = useDecide()
  return (
    <li class={undoneBy === null ? '' : 'is-undone'}>
      <p>
        <b>{texts.verdicts[decision.verdict]}</b> <bdi>{decision.who}</bdi>{' '}
        <time dateTime={decision.when}>{decision.when.slice(0, 10)}</time>
        {undoneBy !== null && <span class="chip">{texts.entry.undone}</span>}
      </p>
      {decision.why !== null && (
        <p>
          <bdi>{decision.why}</bdi>
        </p>
      )}
      {changes.map(({ field, before, after }) => (
        <p key={field} class="change">
          {texts.fields[field] ?? field}: <del>{before ?? texts.entry.nothing}</del> →{' '}
          <ins>{after ?? texts.entry.nothing}</ins>
        </p>
      ))}
      {undoneBy === null && decision.verdict !== 'undo' && (
        <button
          type="button"
          class="button-plain"
          onClick={() => void decide.make({ verdict: 'undo', decision: decision.id }, null)}
        >
          {texts.decisions.undo}
        </button>
      )}
    </li>
  )
}
