import type { ComponentChildren, JSX } from 'preact'
import type { DiffRecord } from '../../src/register/diff-record.ts'
import { setParams } from '../address/current-address.ts'
import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import '../views/changes/changes.css'

const says = texts.views.changes

/** What changed from one edition of a document to another, as facts. */
export function ChangesPage({ address }: PageProps): JSX.Element {
  const id = address.id ?? ''
  const asked = useAsked(`document ${id}`, (source) => source.document(id))
  return (
    <div class="column changes">
      <Answer asked={asked}>
        {(page) =>
          page === null || page.editions.length < 2 ? (
            <p class="teaching">{says.none}</p>
          ) : (
            <Editions
              id={id}
              name={page.document.name}
              last={page.document.edition}
              params={address.params}
            />
          )
        }
      </Answer>
    </div>
  )
}

type EditionsProps = {
  readonly id: string
  readonly name: string
  readonly last: number
  readonly params: PageProps['address']['params']
}

function Editions({ id, name, last, params }: EditionsProps): JSX.Element {
  const after = numberOf(params.after, last)
  const before = numberOf(params.before, Math.max(1, after - 1))
  const asked = useAsked(`changes ${id} ${before} ${after}`, (source) => source.changes(id, before, after))
  const link = useLinks()
  return (
    <>
      <header class="page-head view-head">
        <h1>{says.title}</h1>
        <p>
          <a href={link({ page: 'read', id })}>
            <bdi>{name}</bdi>
          </a>
        </p>
        <p>{says.says}</p>
        <div class="view-tools">
          <Choice label={says.before} setting="before" chosen={before} last={last} />
          <Choice label={says.after} setting="after" chosen={after} last={last} />
        </div>
      </header>
      <Answer asked={asked}>
        {(diff) => (diff === null ? <p>{says.none}</p> : <Changes diff={diff} />)}
      </Answer>
    </>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly setting: string
  readonly chosen: number
  readonly last: number
}

function Choice({ label, setting, chosen, last }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      {label}
      <select value={chosen} onChange={(event) => setParams({ [setting]: event.currentTarget.value })}>
        {Array.from({ length: last }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
    </label>
  )
}

function Changes({ diff }: { readonly diff: DiffRecord }): JSX.Element {
  const { entries, findings } = diff
  return (
    <>
      <p role="status">{says.same(entries.same)}</p>
      <Section title={says.changed} count={entries.changed.length}>
        {entries.changed.map(({ before, after, changes }) => (
          <li key={after.summary}>
            <p dir="auto">{after.summary}</p>
            <dl>
              {changes.map((change) => (
                <Change key={change.field} {...change} />
              ))}
            </dl>
            <Words telling={before} />
            <Words telling={after} />
          </li>
        ))}
      </Section>
      <Section title={says.added} count={entries.added.length}>
        {entries.added.map((telling) => (
          <Told key={telling.summary} telling={telling} />
        ))}
      </Section>
      <Section title={says.gone} count={entries.gone.length}>
        {entries.gone.map((telling) => (
          <Told key={telling.summary} telling={telling} />
        ))}
      </Section>
      <Section title={says.findingsAdded} count={findings.added.length}>
        {findings.added.map(({ message, range }) => (
          <li key={range.join()} dir="auto">
            {message}
          </li>
        ))}
      </Section>
      <Section title={says.findingsGone} count={findings.gone.length}>
        {findings.gone.map(({ message, range }) => (
          <li key={range.join()} dir="auto">
            {message}
          </li>
        ))}
      </Section>
    </>
  )
}

type SectionProps = {
  readonly title: string
  readonly count: number
  readonly children: ComponentChildren
}

function Section({ title, count, children }: SectionProps): JSX.Element | null {
  if (count === 0) return null
  return (
    <section>
      <h2>
        {title} ({count})
      </h2>
      <ol>{children}</ol>
    </section>
  )
}

type Telling = DiffRecord['entries']['added'][number]

function Told({ telling }: { readonly telling: Telling }): JSX.Element {
  return (
    <li>
      <p dir="auto">{telling.summary}</p>
      <Words telling={telling} />
    </li>
  )
}

function Words({ telling }: { readonly telling: Telling }): JSX.Element {
  return (
    <blockquote dir="auto">
      {telling.evidence.map(({ words }) => words.replace(/\s+/g, ' ')).join(' … ')}
    </blockquote>
  )
}

function Change({ field, before, after }: DiffRecord['entries']['changed'][number]['changes'][number]) {
  return (
    <>
      <dt>{field}</dt>
      <dd>
        <del>{before ?? says.nothing}</del> → <ins>{after ?? says.nothing}</ins>
      </dd>
    </>
  )
}

function numberOf(setting: string | undefined, usual: number): number {
  const number = Number(setting)
  return Number.isInteger(number) && number > 0 ? number : usual
}
