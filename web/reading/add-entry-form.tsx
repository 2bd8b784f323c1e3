import { useState } from 'preact/hooks'
import { quoteOf } from '../../src/decisions/quote.ts'
import { allKinds, type EntryKind } from '../../src/entries/all-kinds.ts'
import type { Span } from '../../src/text/span.ts'
import { useDecide } from '../decisions/use-decide.ts'
import { ValueFields } from '../decisions/value-fields.tsx'
import { givenValues, isDate, nothingWritten, type Written } from '../decisions/written-values.ts'
import { SidePanel } from '../entry/side-panel.tsx'
import { texts } from '../texts/texts.ts'

type Props = {
  readonly document: string
  readonly text: string
  readonly span: Span
  readonly onClose: () => void
}

const kindNames = Object.keys(allKinds).filter(isKind)

/** Adds an entry that stands on marked words. */
export function AddEntryForm({ document, text, span, onClose }: Props) {
  const [kind, setKind] = useState<EntryKind>('meeting')
  const [written, setWritten] = useState<Written>(nothingWritten)
  const decide = useDecide()
  const save = async () => {
    const about = quoteOf(text, span)
    const values = givenValues(written)
    if (await decide.make({ verdict: 'add', document, about, kind, values }, null)) onClose()
  }
  return (
    <SidePanel title={texts.decisions.addTitle} onClose={onClose}>
      <blockquote dir="auto">{text.slice(span.start, span.end)}</blockquote>
      <form
        class="value-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label class="value-field">
          <span>{texts.decisions.kind}</span>
          <select
            value={kind}
            onChange={({ currentTarget: { value } }) => {
              if (isKind(value)) setKind(value)
            }}
          >
            {kindNames.map((name) => (
              <option key={name} value={name}>
                {texts.kinds[name]}
              </option>
            ))}
          </select>
        </label>
        <ValueFields kind={kind} written={written} onWrite={setWritten} />
        <p class="buttons">
          <button type="submit" class="button-main" disabled={!isDate(written.date)}>
            {texts.decisions.add}
          </button>
          <button type="button" onClick={onClose}>
            {texts.decisions.cancel}
          </button>
        </p>
      </form>
    </SidePanel>
  )
}

function isKind(name: string): name is EntryKind {
  return name in allKinds
}
