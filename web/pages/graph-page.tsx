import type { JSX } from 'preact'
import { useCallback, useMemo, useState } from 'preact/hooks'
import type { RelationGraph } from '../../src/api/relation-graph.ts'
import { dayOfNumber } from '../../src/edtf/day-number.ts'
import { setParams } from '../address/current-address.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import { GraphDrawing } from '../views/graph/graph-drawing.tsx'
import { GraphSide } from '../views/graph/graph-side.tsx'
import { unknownKind, whoWithWhom } from '../views/graph/who-with-whom.ts'
import { EmptyView } from '../views/parts/empty-view.tsx'
import { ViewHead } from '../views/parts/view-head.tsx'
import { TimeSlider, type YearSpan } from '../views/time-slider/time-slider.tsx'
import { daysOfYears, readYears, writeYears } from '../views/time-slider/year-params.ts'
import '../views/views.css'
import '../views/row-list.css'
import '../views/time-slider/time-slider.css'
import '../views/graph/graph.css'

const mostParties = 300
const usualKinds = ['body', 'person', 'state', 'place', 'meeting', 'act', 'people', 'post', 'thing']

/** Who takes part in what with whom. */
export function GraphPage({ address }: PageProps): JSX.Element {
  const { q = '' } = address.params
  const asked = useAsked(`graph ${q}`, (source) => source.graph(q))
  const total = asked.answer?.total
  return (
    <section class="view graph-view">
      <Answer asked={asked}>
        {(graph) =>
          graph.links.length === 0 ? (
            <>
              <ViewHead title={texts.nav.graph} says={texts.counts.entries(total ?? 0)} q={q} />
              <EmptyView q={q} says={texts.views.graph.empty} />
            </>
          ) : (
            <Drawn graph={graph} address={address} />
          )
        }
      </Answer>
    </section>
  )
}

function Drawn({ graph, address }: PageProps & { readonly graph: RelationGraph }): JSX.Element {
  const { q = '', who = '', from, until, points, names } = address.params
  const showsEntries = points === 'entries'
  const showsNames = names === 'all'
  const [sought, seek] = useState('')
  const kinds = useMemo(() => new Set([...usualKinds, ...(showsNames ? [unknownKind] : [])]), [showsNames])
  const chosenYears = readYears(from, until)
  const key = `${chosenYears?.from} ${chosenYears?.until}`
  const wanted = useMemo(() => ({ kinds, most: mostParties, showsEntries }), [kinds, showsEntries])
  const whole = useMemo(() => whoWithWhom(graph, { ...daysOfYears(null), ...wanted }), [graph, wanted])
  // `key` stands for the years.
  const shown = useMemo(
    () => (chosenYears === null ? whole : whoWithWhom(graph, { ...daysOfYears(chosenYears), ...wanted })),
    [graph, wanted, whole, key],
  )
  const years = useMemo(
    () => graph.entries.flatMap(({ first }) => (first === null ? [] : [dayOfNumber(first).year])),
    [graph],
  )
  const chooseYears = useCallback((span: YearSpan | null) => setParams(writeYears(span), 'replace'), [])
  const selected = shown.nodes.find(({ id, name }) => (id ?? name) === who) ?? null
  const select = useCallback(
    (wantedKey: string | null) => {
      const node = whole.nodes.find((one) => one.key === wantedKey)
      setParams({ who: node === undefined ? '' : (node.id ?? node.name) }, 'replace')
    },
    [whole],
  )
  const parties = shown.nodes.filter(({ is }) => is === 'party')
  const hidden =
    new Set(graph.links.map(({ entity }) => entity)).size -
    whole.nodes.filter(({ is }) => is === 'party').length
  return (
    <>
      <ViewHead
        title={texts.nav.graph}
        says={[
          texts.views.graph.says(parties.length, graph.entries.length),
          ...(graph.total > graph.entries.length ? [texts.views.cut(graph.entries.length, graph.total)] : []),
        ].join(' ')}
        q={q}
      >
        <label class="choice">
          <input
            type="checkbox"
            checked={showsEntries}
            onChange={() => setParams({ points: showsEntries ? '' : 'entries' }, 'replace')}
          />
          {texts.views.graph.showEntries}
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={showsNames}
            onChange={() => setParams({ names: showsNames ? '' : 'all' }, 'replace')}
          />
          {texts.views.graph.showNames}
        </label>
      </ViewHead>
      <div class="graph-body">
        <div class="graph-main">
          <GraphDrawing whole={whole} shown={shown} selected={selected?.key ?? null} onSelect={select} />
          <TimeSlider years={years} chosen={chosenYears} onChoose={chooseYears} />
          <GraphLegend hasEntries={showsEntries} />
        </div>
        <GraphSide
          graph={graph}
          shown={shown}
          selected={selected}
          onSelect={select}
          sought={sought}
          onSeek={seek}
          hidden={hidden}
        />
      </div>
    </>
  )
}

function GraphLegend({ hasEntries }: { readonly hasEntries: boolean }): JSX.Element {
  return (
    <p class="graph-legend">
      {(['body', 'person', 'state', 'place'] as const).map((kind) => (
        <span key={kind}>
          <span class="party-dot" data-party={kind} aria-hidden="true" /> {texts.views.kindsOfNames[kind]}
        </span>
      ))}
      {hasEntries && (
        <span>
          <span class="kind-dot" data-kind="meeting" aria-hidden="true" /> {texts.views.graph.entryPoint}
        </span>
      )}
      <span>{texts.views.graph.how}</span>
    </p>
  )
}
