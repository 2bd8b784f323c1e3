import { useState } from 'preact/hooks'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { DecidedValues } from '../../src/register/logged-decision.ts'
import { texts } from '../texts/texts.ts'
import { ValueFields } from './value-fields.tsx'
import { changedValues, isDate, type Written, writtenOf } from './written-values.ts'

type Props = {
  readonly entry: ShownEntry
  readonly onCancel: () => void
  readonly onSave: (values: DecidedValues, why: string | null) => Promise<void>
}

/** The values of an entry to write over; only what was changed is decided. */
export function CorrectForm({ entry, onCancel, onSave }: Props) {
  const [written, setWritten] = useState<Written>(() => writtenOf(entry))
  const [why, setWhy] = useState('')
  const values = changedValues(entry, written)
  const isSound = isDate(written.date) && Object.keys(values).length > 0
  const save = () => {
    if (isSound) void onSave(values, why.trim() === '' ? null : why.trim())
  }
  return (
    <form
      class="value-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          onCancel()
        } else if (event.key === 'Enter' && event.ctrlKey) save()
      }}
    >
      <h3>{texts.decisions.correctTitle}</h3>
      <ValueFields kind={entry.kind} written={written} onWrite={setWritten} />
      <label class="value-field">
        <span>{texts.decisions.why}</span>
        <input value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
      </label>
      <p class="buttons">
        <button type="submit" class="button-main" disabled={!isSound}>
          {texts.decisions.save}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.decisions.cancel}
        </button>
      </p>
    </form>
  )
}
