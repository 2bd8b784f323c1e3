import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DocumentPage } from '../../src/api/shown-document.ts'
import type { Span } from '../../src/text/span.ts'
import { writeAddress } from '../address/address.ts'
import { currentAddress, go, setParams, useAddress } from '../address/current-address.ts'
import { linkFrom } from '../address/link-to.ts'
import { EntryPanel } from '../entry/entry-panel.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { texts } from '../texts/texts.ts'
import { AddEntryForm } from './add-entry-form.tsx'
import { DocumentHead } from './document-head.tsx'
import { DocumentText } from './document-text.tsx'
import type { Drawing } from './drawing.ts'
import { FindingPanel } from './finding-panel.tsx'
import type { Mark } from './mark.ts'
import { marksOf } from './marks-of.ts'
import { ReadingCard } from './reading-card.tsx'
import { SelectionButton } from './selection-button.tsx'
import { useChosenInView } from './use-chosen-in-view.ts'
import { useMarkKeys } from './use-mark-keys.ts'

/** A document with its marks, its margin, and beside it what was chosen in it. */
export function Reading({ page }: { readonly page: DocumentPage }) {
  const { params } = useAddress()
  const frame = useRef<HTMLDivElement>(null)
  const [adding, setAdding] = useState<Span | null>(null)
  const marks = useMemo(() => marksOf(page), [page])
  const finding = page.findings.find(({ id }) => id === params.finding)
  const entry = params.entry ?? ''
  const chosen = finding?.id ?? (entry === '' ? null : entry)
  const showsUnread = params.show === 'unread'
  const close = useCallback(() => setParams({ entry: '', finding: '' }), [])
  const linkTo = useLinkTo(showsUnread)
  const marksAt = useCallback(
    (place: number) => marks.filter(({ start, end }) => start <= place && end > place).sort(byWeight),
    [marks],
  )
  const choose = useCallback((place: number) => chooseAt(marksAt(place)), [marksAt])
  useMarkKeys(frame, choose)
  useChosenInView(frame, page, chosen)
  useSteps(page, chosen)
  return (
    <div class={chosen === null && adding === null ? 'reading' : 'reading has-panel'}>
      <div class="reading-main" ref={frame}>
        <div class="reading-progress no-print" aria-hidden="true" />
        <DocumentHead page={page} showsUnread={showsUnread} />
        <DocumentText page={page} marks={marks} chosen={chosen} showsUnread={showsUnread} linkTo={linkTo} />
        <ReadingCard frame={frame} marksAt={marksAt} />
        <SelectionButton frame={frame} onAdd={setAdding} />
      </div>
      {adding !== null ? (
        <AddEntryForm
          document={page.document.id}
          text={page.text}
          span={adding}
          onClose={() => setAdding(null)}
        />
      ) : finding !== undefined ? (
        <FindingPanel key={finding.id} finding={finding} onClose={close} />
      ) : (
        entry !== '' && <EntryPanel key={entry} id={entry} onClose={close} />
      )}
    </div>
  )
}

const order: Readonly<Record<Mark['marks'], number>> = { finding: 0, date: 1, name: 2, entry: 3, unread: 4 }

// What is said of the fewest words is the nearest.
function byWeight(one: Mark, other: Mark): number {
  return order[one.marks] - order[other.marks] || one.end - one.start - (other.end - other.start)
}

// A finding is chosen before an entry; a second press on the same words chooses the next of several entries.
function chooseAt(marks: readonly Mark[]): void {
  const { params } = currentAddress()
  const findings = marks.flatMap((mark) => (mark.marks === 'finding' ? [mark.finding.id] : []))
  const entries = marks.flatMap((mark) => (mark.marks === 'entry' ? [mark.entry] : []))
  const choices = [
    ...findings.map((finding) => ({ entry: '', finding })),
    ...[...new Set(entries)].map((entry) => ({ entry, finding: '' })),
  ]
  const at = choices.findIndex(
    ({ entry, finding }) => entry === (params.entry ?? '') && finding === (params.finding ?? ''),
  )
  const next = choices[(at + 1) % Math.max(1, choices.length)]
  if (next !== undefined) {
    setParams(next)
    return
  }
  const name = marks.find((mark) => mark.marks === 'name')
  if (name?.marks === 'name' && name.mention.entity !== null)
    go(linkFrom(currentAddress(), { page: 'entity', id: name.mention.entity }))
}

// Made anew only where the other settings of the page change, so that nothing is drawn again for nothing.
function useLinkTo(showsUnread: boolean): Drawing['linkTo'] {
  return useCallback(
    (to) => {
      const address = currentAddress()
      const { entry: _entry, finding: _finding, show: _show, ...others } = address.params
      const show = showsUnread ? 'unread' : ''
      return writeAddress({ ...address, params: { ...others, show, ...to } })
    },
    [showsUnread],
  )
}

function useSteps({ entries, findings }: DocumentPage, chosen: string | null): void {
  const step = (ids: readonly string[], by: number, name: 'entry' | 'finding') => {
    if (ids.length === 0) return
    const at = ids.indexOf(chosen ?? '')
    const next = at === -1 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length
    setParams({ entry: '', finding: '', [name]: ids[next] ?? '' }, 'replace')
  }
  const all = entries.map(({ id }) => id)
  const speaking = findings.filter(({ silencedBy }) => silencedBy === null).map(({ id }) => id)
  useKeys([
    { key: 'j', says: texts.keys.nextEntry, run: () => step(all, 1, 'entry') },
    { key: 'k', says: texts.keys.previousEntry, run: () => step(all, -1, 'entry') },
    { key: 'f', says: texts.keys.nextFinding, run: () => step(speaking, 1, 'finding') },
    { key: 'F', says: texts.keys.previousFinding, run: () => step(speaking, -1, 'finding') },
  ])
  useEffect(() => {
    const find = ({ key, target }: KeyboardEvent) => {
      if (key !== '/' || (target instanceof Element && target.closest('input, textarea, select') !== null))
        return
      document.querySelector<HTMLInputElement>('.search input')?.focus()
    }
    addEventListener('keyup', find)
    return () => removeEventListener('keyup', find)
  }, [])
}
