import type { ShownEntry } from '../../src/api/shown-entry.ts'
import { useAsked } from '../data/use-asked.ts'
import { EntryActions } from '../decisions/entry-actions.tsx'
import { texts } from '../texts/texts.ts'
import { EntryDetails } from './entry-details.tsx'
import { EntryHistory } from './entry-history.tsx'
import { SidePanel } from './side-panel.tsx'

type Props = { readonly id: string; readonly onClose: () => void }

/** The chosen entry: what is known of it, from which words, and what can be said of it. */
export function EntryPanel({ id, onClose }: Props) {
  const asked = useAsked(`entry ${id}`, (source) => source.entry(id))
  const entry = asked.answer
  return (
    <SidePanel title={texts.entry.title} onClose={onClose}>
      {asked.state === 'failed' && <p role="alert">{texts.states.failed}</p>}
      {asked.state === 'here' && entry === null && <p>{texts.entry.gone}</p>}
      {entry !== null && <Shown entry={entry} />}
    </SidePanel>
  )
}

function Shown({ entry }: { readonly entry: ShownEntry }) {
  return (
    <>
      <EntryDetails entry={entry} />
      <EntryActions entry={entry} />
      <EntryHistory entry={entry} />
    </>
  )
}
