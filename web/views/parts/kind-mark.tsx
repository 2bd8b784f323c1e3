import type { JSX } from 'preact'
import type { EntryKind } from '../../../src/entries/all-kinds.ts'
import { texts } from '../../texts/texts.ts'

/** The kind of an entry as a dot in its colour with its name beside it. */
export function KindMark({ kind }: { readonly kind: EntryKind }): JSX.Element {
  return (
    <span class="kind-mark">
      <KindDot kind={kind} /> {texts.kinds[kind]}
    </span>
  )
}

/** The colour of a kind alone, for where its name stands elsewhere. */
export function KindDot({ kind }: { readonly kind: EntryKind }): JSX.Element {
  return <span class="kind-dot" data-kind={kind} aria-hidden="true" />
}
