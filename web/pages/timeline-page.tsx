import type { JSX } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { go, setParams } from '../address/current-address.ts'
import { useSource } from '../data/source-context.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import { EntryList } from '../views/list/entry-list.tsx'
import { EmptyView } from '../views/parts/empty-view.tsx'
import { EntryCard } from '../views/parts/entry-card.tsx'
import { sayDate } from '../views/parts/say-date.ts'
import { ViewHead } from '../views/parts/view-head.tsx'
import { firstWordsLink } from '../views/parts/words-link.ts'
import { DateLegend } from '../views/timeline/date-legend.tsx'
import { TimelineChart } from '../views/timeline/timeline-chart.tsx'
import {
  datedRows,
  type LaneKind,
  laneKinds,
  type TimelineLane,
  timelineLanes,
  wholeWindow,
} from '../views/timeline/timeline-lanes.ts'
import { type DayWindow, readWindow, windowAround, writeWindow } from '../views/timeline/window-params.ts'
import '../views/views.css'
import '../views/row-list.css'
import '../views/timeline/timeline.css'

const mostLanes = 12

/** All entries of a document, a query or the whole register on a line of time. */
export function TimelinePage({ address }: PageProps): JSX.Element {
  const { q = '', entry: selected = '', lanes: wanted = 'kind', from, until } = address.params
  const source = useSource()
  const by = laneKinds.find((kind) => kind === wanted) ?? 'kind'
  const asked = useAsked(`timeline ${q}`, (register) => register.timeline(q))
  const timeline = asked.answer
  const rows = useMemo(() => datedRows(timeline?.rows ?? []), [timeline])
  const lanes = useMemo(
    () => (timeline === null ? [] : timelineLanes(timeline, rows, by, mostLanes)),
    [timeline, rows, by],
  )
  const [window, setWindow] = useWindow(rows, from, until)
  const inView = useInView(rows, window)
  const chosen = timeline?.rows.find(({ id }) => id === selected)

  const select = useCallback((id: string | null) => setParams({ entry: id ?? '' }, 'replace'), [])
  const open = useCallback(
    async (id: string) => {
      const entry = await source.entry(id)
      if (entry !== null) go(firstWordsLink(entry))
    },
    [source],
  )
  const selectInList = useCallback(
    (id: string) => {
      select(id)
      const dated = rows.find(({ row }) => row.id === id)
      if (dated === undefined || (dated.first >= window.from && dated.last <= window.until)) return
      setWindow(windowAround((dated.first + dated.last) / 2, window.until - window.from))
    },
    [select, rows, window, setWindow],
  )
  const undated = (timeline?.rows.length ?? 0) - rows.length
  const laneName = (lane: TimelineLane) => nameOfLane(lane, by)
  return (
    <section class="view timeline-view">
      <ViewHead
        title={texts.nav.timeline}
        says={timeline === null ? '' : texts.counts.entries(timeline.total)}
        q={q}
      >
        <label class="choice">
          {texts.views.timeline.lanes}
          <select value={by} onChange={(event) => setParams({ lanes: event.currentTarget.value })}>
            {laneKinds.map((kind) => (
              <option key={kind} value={kind}>
                {texts.views.timeline.lanesBy[kind]}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="zoom" aria-label={texts.views.timeline.zoom}>
          <Zoom
            label={texts.views.timeline.zoomOut}
            sign="−"
            onPress={() => setWindow(scaled(window, 1.6))}
          />
          <Zoom
            label={texts.views.timeline.zoomIn}
            sign="+"
            onPress={() => setWindow(scaled(window, 1 / 1.6))}
          />
          <button type="button" onClick={() => setWindow(wholeWindow(rows))}>
            {texts.views.timeline.whole}
          </button>
        </fieldset>
        <DateLegend />
      </ViewHead>
      <Answer asked={asked}>{() => null}</Answer>
      {timeline !== null && rows.length === 0 && <EmptyView q={q} says={texts.views.timeline.empty} />}
      {timeline !== null && rows.length > 0 && (
        <>
          <TimelineChart
            rows={rows}
            lanes={lanes}
            laneName={laneName}
            window={window}
            onWindow={setWindow}
            selected={selected === '' ? null : selected}
            onSelect={select}
            onOpen={open}
            card={(id) => {
              const row = timeline.rows.find((one) => one.id === id)
              return row === undefined ? null : <EntryCard line={row} />
            }}
          />
          <p id="timeline-keys" class="keys">
            {texts.views.timeline.keys}
          </p>
          <p class="hidden-label" aria-live="polite">
            {chosen === undefined ? '' : `${sayDate(chosen.date)}. ${chosen.summary}`}
          </p>
          <div class="list-head">
            <h2>{texts.views.timeline.inView(inView.length)}</h2>
            {undated > 0 && <p>{texts.views.timeline.undated(undated)}</p>}
            {timeline.total > timeline.rows.length && (
              <p>{texts.views.cut(timeline.rows.length, timeline.total)}</p>
            )}
          </div>
          <EntryList
            label={texts.views.timeline.list}
            lines={inView}
            selected={selected === '' ? null : selected}
            onSelect={selectInList}
            onOpen={open}
          />
        </>
      )}
    </section>
  )
}

type ZoomProps = { readonly label: string; readonly sign: string; readonly onPress: () => void }

function Zoom({ label, sign, onPress }: ZoomProps): JSX.Element {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      {sign}
    </button>
  )
}

function scaled({ from, until }: DayWindow, times: number): DayWindow {
  return windowAround((from + until) / 2, (until - from) * times)
}

function nameOfLane({ name, rows }: TimelineLane, by: LaneKind): string {
  if (name === null) return texts.views.timeline.others
  return by === 'kind' ? texts.views.lanes[rows[0]!.row.kind] : name
}

// The address keeps whole days; the window itself may begin within one, and is not moved by being written down.
function useWindow(
  rows: ReturnType<typeof datedRows>,
  from: string | undefined,
  until: string | undefined,
): readonly [DayWindow, (window: DayWindow) => void] {
  const whole = useMemo(() => wholeWindow(rows), [rows])
  const [exact, setExact] = useState<DayWindow | null>(null)
  const written = exact === null ? null : writeWindow(exact)
  const isWritten = written !== null && written.from === from && written.until === until
  const window = useMemo(
    () => (isWritten && exact !== null ? exact : (readWindow(from, until) ?? whole)),
    [isWritten, exact, from, until, whole],
  )
  const set = useCallback((next: DayWindow) => {
    setExact(next)
    setParams(writeWindow(next), 'replace')
  }, [])
  return [window, set]
}

// The list follows the window when that has come to rest, and other entries at once.
function useInView(rows: ReturnType<typeof datedRows>, window: DayWindow) {
  const [rested, setRested] = useState({ rows, window })
  useEffect(() => {
    if (rested.rows === rows && rested.window === window) return
    const timer = setTimeout(() => setRested({ rows, window }), 150)
    return () => clearTimeout(timer)
  }, [rested, rows, window])
  const { from, until } = rested.rows === rows ? rested.window : window
  return useMemo(
    () => rows.filter(({ first, last }) => last >= from && first < until).map(({ row }) => row),
    [rows, from, until],
  )
}
