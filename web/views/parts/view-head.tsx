import type { ComponentChildren, JSX } from 'preact'
import { PublishMenu } from '../publish/publish-menu.tsx'

type Props = {
  readonly title: string
  /** How much there is, in a few words. */
  readonly says: string
  readonly q: string
  /** What belongs to this view alone. */
  readonly children?: ComponentChildren
}

/** What stands above every view: its name, how much it shows, its own controls, and the way out. */
export function ViewHead({ title, says, q, children }: Props): JSX.Element {
  return (
    <header class="page-head view-head">
      <h1>{title}</h1>
      <p role="status">{says}</p>
      <div class="view-tools">
        {children}
        <PublishMenu q={q} />
      </div>
    </header>
  )
}
