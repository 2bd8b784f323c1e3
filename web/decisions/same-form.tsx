import { useState } from 'preact/hooks'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import { useAsked } from '../data/use-asked.ts'
import { Dialog } from '../layout/dialog.tsx'
import { texts } from '../texts/texts.ts'
import { useDecide } from './use-decide.ts'

type Props = { readonly entry: ShownEntry; readonly onClose: () => void }

const most = 30

/** Says that an entry and another are one happening, or that two documents do not tell the same one. */
export function SameForm({ entry, onClose }: Props) {
  const [like, setLike] = useState(() => questionNear(entry))
  const decide = useDecide()
  const asked = useAsked(`same ${like}`, (source) => source.entries({ q: like, limit: most }))
  const others = (asked.answer?.entries ?? []).filter(({ id }) => id !== entry.id)
  const [first, ...rest] = entry.tellings
  const join = async (other: ShownEntry) => {
    const done = await decide.make(
      { verdict: 'same', one: { entry: entry.id }, other: { entry: other.id } },
      entry,
    )
    if (done) onClose()
  }
  const part = async (telling: string) => {
    const one = { entry: first?.id ?? '' }
    if (await decide.make({ verdict: 'different', one, other: { entry: telling } }, entry)) onClose()
  }
  return (
    <Dialog title={texts.decisions.sameTitle} onClose={onClose}>
      <p class="regest">
        <bdi>{entry.summary}</bdi>
      </p>
      {rest.length > 0 && (
        <section>
          <h3>{texts.decisions.differentTitle}</h3>
          <ul class="choices">
            {rest.map(({ id, documentName, entry: told }) => (
              <li key={id}>
                <span>
                  <bdi>{told.summary}</bdi> <cite>{documentName}</cite>
                </span>
                <button type="button" onClick={() => void part(id)}>
                  {texts.decisions.different}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <label class="value-field">
        <span>{texts.decisions.sameWith}</span>
        <input value={like} onInput={({ currentTarget }) => setLike(currentTarget.value)} />
      </label>
      <ul class="choices" aria-label={texts.decisions.candidates}>
        {others.map((other) => (
          <li key={other.id}>
            <bdi>{other.summary}</bdi>
            <button type="button" onClick={() => void join(other)}>
              {texts.decisions.isSame}
            </button>
          </li>
        ))}
      </ul>
      {asked.state === 'here' && others.length === 0 && <p>{texts.decisions.noCandidates}</p>}
    </Dialog>
  )
}

// What happened about the same time and is of the same kind may be the same.
function questionNear({ kind, date }: ShownEntry): string {
  const year = /^\d{4}/.exec(date ?? '')?.[0]
  const around = year === undefined ? '' : ` date:${Number(year) - 1}..${Number(year) + 1}`
  return `kind:${kind}${around}`
}
