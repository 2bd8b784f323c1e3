import type { JSX } from 'preact'
import type { RelationGraph } from '../../../src/api/relation-graph.ts'
import { currentAddress, go } from '../../address/current-address.ts'
import { linkFrom } from '../../address/link-to.ts'
import { useSource } from '../../data/source-context.ts'
import { texts } from '../../texts/texts.ts'
import { sayDate } from '../parts/say-date.ts'
import { firstWordsLink } from '../parts/words-link.ts'
import { shortSummary } from '../timeline/short-summary.ts'
import { companyOf, type WhoNode, type WhoWithWhom } from './who-with-whom.ts'

type Props = {
  readonly graph: RelationGraph
  readonly shown: WhoWithWhom
  readonly selected: WhoNode | null
  readonly onSelect: (key: string | null) => void
  readonly sought: string
  readonly onSeek: (sought: string) => void
  /** How many parties there are that the drawing leaves out. */
  readonly hidden: number
}

/** The drawing in words: whom there is to look at, or with whom the chosen one is, and in which entries. */
export function GraphSide(props: Props): JSX.Element {
  const { selected } = props
  return (
    <aside class="graph-side" aria-label={texts.views.graph.side}>
      {selected === null ? <Parties {...props} /> : <Chosen {...props} selected={selected} />}
    </aside>
  )
}

function Parties({ shown, onSelect, sought, onSeek, hidden }: Props): JSX.Element {
  const small = sought.trim().toLowerCase()
  const found = shown.nodes.filter(({ name, is }) => is === 'party' && name.toLowerCase().includes(small))
  return (
    <>
      <label class="seek">
        <span class="hidden-label">{texts.views.graph.seek}</span>
        <input
          type="search"
          value={sought}
          placeholder={texts.views.graph.seek}
          onInput={(event) => onSeek(event.currentTarget.value)}
        />
      </label>
      <ol class="party-list">
        {found.slice(0, 120).map((node) => (
          <Party key={node.key} node={node} entries={node.entries} onSelect={onSelect} />
        ))}
      </ol>
      {found.length === 0 && <p>{texts.views.graph.nobody(sought)}</p>}
      {hidden > 0 && <p class="hint">{texts.views.graph.hidden(hidden)}</p>}
    </>
  )
}

function Chosen({ graph, shown, selected, onSelect }: Props & { readonly selected: WhoNode }): JSX.Element {
  const source = useSource()
  const company = companyOf(selected.key, shown)
  const open = async (id: string) => {
    const entry = await source.entry(id)
    if (entry !== null) go(firstWordsLink(entry))
  }
  return (
    <>
      <button type="button" class="button-plain back" onClick={() => onSelect(null)}>
        {texts.views.graph.back}
      </button>
      <h2>
        <bdi>{selected.name}</bdi>
      </h2>
      <p class="hint">
        {selected.is === 'party' && selected.kind !== null && `${kindName(selected.kind)}, `}
        {texts.counts.entries(selected.entries.length)}
        {selected.is === 'party' && selected.id !== null && (
          <>
            {' · '}
            <a href={linkFrom(currentAddress(), { page: 'entity', id: selected.id })}>
              {texts.views.graph.toEntity}
            </a>
          </>
        )}
      </p>
      {company.length > 0 && <h3>{texts.views.graph.company}</h3>}
      <ol class="party-list">
        {company.slice(0, 60).map(({ node, entries }) => (
          <Party key={node.key} node={node} entries={entries} onSelect={onSelect} />
        ))}
      </ol>
      <h3>{texts.views.graph.entries}</h3>
      <ol class="side-entries">
        {selected.entries.slice(0, 60).map((index) => {
          const entry = graph.entries[index]
          return entry === undefined ? null : (
            <li key={entry.id}>
              <button type="button" onClick={() => open(entry.id)}>
                <span class="date">
                  <span class="kind-dot" data-kind={entry.kind} aria-hidden="true" /> {sayDate(entry.date)}
                </span>
                <span class="regest">{shortSummary(entry.summary)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}

type PartyProps = {
  readonly node: WhoNode
  readonly entries: readonly number[]
  readonly onSelect: (key: string) => void
}

function Party({ node, entries, onSelect }: PartyProps): JSX.Element {
  const dot =
    node.is === 'party' ? (
      <span class="party-dot" data-party={node.kind ?? ''} aria-hidden="true" />
    ) : (
      <span class="kind-dot" data-kind={node.kind ?? ''} aria-hidden="true" />
    )
  return (
    <li>
      <button type="button" onClick={() => onSelect(node.key)}>
        {dot}
        <bdi>{node.name}</bdi>
        <span class="count">{entries.length}</span>
      </button>
    </li>
  )
}

function kindName(kind: string): string {
  const names: Readonly<Record<string, string>> = texts.views.kindsOfNames
  return names[kind] ?? kind
}
