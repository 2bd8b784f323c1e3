import type { DocumentPage } from '../../src/api/shown-document.ts'
import { setParams } from '../address/current-address.ts'
import { useLinks } from '../address/link-to.ts'
import { KeyListButton } from '../keys/key-list.tsx'
import { texts } from '../texts/texts.ts'

type Props = { readonly page: DocumentPage; readonly showsUnread: boolean }

/** What stands above a document: its name, how much was found in it, and how it can be looked at. */
export function DocumentHead({ page, showsUnread }: Props) {
  const { document, entries, findings, ledger, editions } = page
  const link = useLinks()
  const speaking = findings.filter(({ silencedBy }) => silencedBy === null)
  const unread = ledger.filter(({ why }) => why === 'not-understood').length
  const open = entries.filter(({ review }) => review === 'open').length
  return (
    <header class="document-head">
      <h1>
        <bdi>{document.name}</bdi>
      </h1>
      <p class="document-facts">
        <span>{texts.counts.entries(entries.length)}</span>
        <a href={link({ page: 'findings', params: { document: document.id } })}>
          {texts.counts.findings(speaking.length)}
        </a>
        <span>{texts.reading.reviewed(entries.length - open, entries.length)}</span>
        {editions.length > 1 && (
          <a href={link({ page: 'changes', id: document.id })}>
            {texts.reading.edition(document.edition, editions.length)}
          </a>
        )}
        {document.date !== null && <span>{texts.reading.written(document.date)}</span>}
      </p>
      <p class="document-tools no-print">
        <a class="button" href={link({ page: 'queue', params: { document: document.id } })}>
          {texts.reading.review}
        </a>
        <button
          type="button"
          aria-pressed={showsUnread}
          onClick={() => setParams({ show: showsUnread ? '' : 'unread' })}
        >
          {texts.reading.unread(unread)}
        </button>
        <button type="button" onClick={() => print()}>
          {texts.reading.print}
        </button>
        <KeyListButton />
      </p>
    </header>
  )
}
