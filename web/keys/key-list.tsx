import { useState } from 'preact/hooks'
import { Dialog } from '../layout/dialog.tsx'
import { texts } from '../texts/texts.ts'
import { KeyHint } from './key-hint.tsx'
import { areKeysOn, bindingsNow, switchKeys } from './key-store.ts'
import { useKeys } from './use-keys.ts'

/** The button that shows the list of keys, which `?` shows as well. */
export function KeyListButton() {
  const [isOpen, setOpen] = useState(false)
  useKeys([{ key: '?', says: texts.keys.list, run: () => setOpen(true) }])
  return (
    <>
      <button type="button" class="button-plain" onClick={() => setOpen(true)}>
        {texts.keys.title} <KeyHint name="?" />
      </button>
      {isOpen && <KeyList onClose={() => setOpen(false)} />}
    </>
  )
}

function KeyList({ onClose }: { readonly onClose: () => void }) {
  const [isOn, setOn] = useState(areKeysOn)
  const bound = bindingsNow()
  const others = texts.keys.others.filter(({ key }) => !bound.some((one) => one.key === key))
  return (
    <Dialog title={texts.keys.title} onClose={onClose}>
      <table class="key-list">
        <tbody>
          {[...bound, ...others].map(({ key, says }) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{texts.keys.names[key] ?? key}</kbd>
              </th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => {
            switchKeys(currentTarget.checked)
            setOn(currentTarget.checked)
          }}
        />
        {texts.keys.on}
      </label>
    </Dialog>
  )
}
