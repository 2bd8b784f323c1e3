import { useState } from 'preact/hooks'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import { KeyHint } from '../keys/key-hint.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { useMayDecide } from '../session/use-may-decide.ts'
import { texts } from '../texts/texts.ts'
import { CorrectForm } from './correct-form.tsx'
import { SameForm } from './same-form.tsx'
import { useDecide } from './use-decide.ts'

type Props = {
  readonly entry: ShownEntry
  /** Told as soon as a decision is made, before the server has it, so that the next one can follow at once. */
  readonly onDecide?: () => void
  /** Told where a decision was refused after all. */
  readonly onRefused?: () => void
}

/** What an editor can say of an entry, by mouse and by keyboard; nothing for those who may only look. */
export function EntryActions(props: Props) {
  return useMayDecide() ? <Actions {...props} /> : null
}

function Actions({ entry, onDecide, onRefused }: Props) {
  const [open, setOpen] = useState<'correct' | 'same' | null>(null)
  const decide = useDecide()
  const say = async (verdict: 'accept' | 'reject') => {
    onDecide?.()
    if (!(await decide.make({ verdict, entry: entry.id }, entry))) onRefused?.()
  }
  const actions = [
    { key: 'a', says: texts.decisions.accept, run: () => void say('accept') },
    { key: 'c', says: texts.decisions.correct, run: () => setOpen('correct') },
    { key: 'r', says: texts.decisions.reject, run: () => void say('reject') },
    { key: 's', says: texts.decisions.same, run: () => setOpen('same') },
  ]
  useKeys([...actions, { key: 'u', says: texts.decisions.undo, run: () => void decide.undoLast() }])
  const close = () => setOpen(null)
  if (open === 'correct')
    return (
      <CorrectForm
        entry={entry}
        onCancel={close}
        onSave={async (values, why) => {
          if (await decide.make({ verdict: 'correct', entry: entry.id, values }, entry, why)) {
            close()
            onDecide?.()
          }
        }}
      />
    )
  return (
    <>
      <p class="buttons">
        {actions.map(({ key, says, run }, index) => (
          <button key={key} type="button" class={index === 0 ? 'button-main' : ''} onClick={run}>
            {says} <KeyHint name={key} />
          </button>
        ))}
      </p>
      {open === 'same' && <SameForm entry={entry} onClose={close} />}
    </>
  )
}
