import { useEffect } from 'preact/hooks'
import { useExternal } from '../address/use-external.ts'
import { EntryDetails } from '../entry/entry-details.tsx'
import { KeyHint } from '../keys/key-hint.tsx'
import { Dialog } from '../layout/dialog.tsx'
import { texts } from '../texts/texts.ts'
import { currentNotice, type Notice, showNotice, subscribeToNotices } from './notice-store.ts'
import { useDecide } from './use-decide.ts'

const shownFor = 8000

/** What became of the last decision: at the foot of the page, or over it where someone else was faster. */
export function Notices() {
  const notice = useExternal(subscribeToNotices, currentNotice)
  const decide = useDecide()
  useEffect(() => {
    if (notice?.notice !== 'done') return
    const timer = setTimeout(() => showNotice(null), shownFor)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <>
      <div class="notices no-print" role="status">
        {notice?.notice === 'done' && (
          <p class="notice">
            {notice.words}
            <button type="button" onClick={() => void decide.undoLast()}>
              {texts.decisions.undo} <KeyHint name="u" />
            </button>
          </p>
        )}
        {notice?.notice === 'refused' && (
          <p class="notice notice-refused">
            {notice.words}
            <button type="button" onClick={() => showNotice(null)}>
              {texts.entry.close}
            </button>
          </p>
        )}
      </div>
      {notice?.notice === 'conflict' && <Conflict notice={notice} />}
    </>
  )
}

type ConflictNotice = Extract<Notice, { notice: 'conflict' }>

function Conflict({ notice }: { readonly notice: ConflictNotice }) {
  const { verdict, why, entry } = notice
  const decide = useDecide()
  const close = () => showNotice(null)
  return (
    <Dialog title={texts.decisions.conflict} onClose={close}>
      <p>{texts.decisions.conflictMore}</p>
      <EntryDetails entry={entry} />
      <p>{texts.decisions.yours(texts.verdicts[verdict.verdict])}</p>
      <p class="buttons">
        <button type="button" class="button-main" onClick={() => void decide.make(verdict, entry, why)}>
          {texts.decisions.addMine}
        </button>
        <button type="button" onClick={close}>
          {texts.decisions.leaveTheirs}
        </button>
      </p>
    </Dialog>
  )
}
