import { useLinks } from '../address/link-to.ts'
import { Basis, SourceFile } from '../entry/basis.tsx'
import { texts } from '../texts/texts.ts'
import { sayDate } from '../views/parts/say-date.ts'
import type { Mark } from './mark.ts'

/** What was read at a mark: the value, how it was got, and the file that got it. */
export function MarkReading({ mark }: { readonly mark: Mark }) {
  const link = useLinks()
  switch (mark.marks) {
    case 'date': {
      const { date, basis, by, kind } = mark.time
      return (
        <p class="card-line">
          <span class="card-label">{texts.marks[kind]}</span>
          <b>{date === null ? texts.marks.vague : sayDate(date)}</b>
          {date !== null && <code>{date}</code>}
          {basis !== null && <Basis basis={basis} by={by} />}
        </p>
      )
    }
    case 'name': {
      const { kind, name, entity } = mark.mention
      return (
        <p class="card-line">
          <span class="card-label">{texts.entityKinds[kind]}</span>
          {entity === null ? (
            <bdi>{name}</bdi>
          ) : (
            <a href={link({ page: 'entity', id: entity })}>
              <bdi>{name}</bdi>
            </a>
          )}
        </p>
      )
    }
    case 'entry': {
      const { kind, summary } = mark.telling.entry
      return (
        <p class="card-line" data-kind={kind}>
          <span class="card-label">
            <span class="kind-dot" aria-hidden="true" /> {texts.kinds[kind]}
          </span>
          <bdi>{summary}</bdi>
        </p>
      )
    }
    case 'finding': {
      const { rule, severity, message, fix } = mark.finding
      return (
        <p class={`card-line card-${severity}`}>
          <span class={`chip chip-${severity}`}>{texts.severities[severity]}</span>
          <bdi>{message}</bdi>
          {fix !== undefined && <span>{texts.marks.fix(fix.text)}</span>}
          <SourceFile path={`src/checks/${rule}.ts`} />
        </p>
      )
    }
    case 'unread':
      return <p class="card-line">{texts.reading.notUnderstood}</p>
  }
}
