import { useId } from 'preact/hooks'
import { allKinds, type EntryKind } from '../../src/entries/all-kinds.ts'
import { texts } from '../texts/texts.ts'
import { sayDate } from '../views/parts/say-date.ts'
import { fieldsOfKind, isDate, type Written, type WrittenField } from './written-values.ts'

type Props = {
  readonly kind: EntryKind
  readonly written: Written
  readonly onWrite: (written: Written) => void
}

/** The fields of a form for the values of an entry of a kind. */
export function ValueFields({ kind, written, onWrite }: Props) {
  return (
    <>
      {fieldsOfKind(kind).map((field, index) => (
        <LineField
          key={field}
          field={field}
          value={written[field]}
          isFirst={index === 0}
          onWrite={(value) => onWrite({ ...written, [field]: value })}
        />
      ))}
      <label class="value-field">
        <span>{texts.decisions.status}</span>
        <select
          value={written.status}
          onChange={({ currentTarget: { value } }) => {
            if (value === 'held' || value === 'planned' || value === 'denied')
              onWrite({ ...written, status: value })
          }}
        >
          {(['held', 'planned', 'denied'] as const).map((status) => (
            <option key={status} value={status}>
              {texts.statuses[status]}
            </option>
          ))}
        </select>
      </label>
      <PartyFields kind={kind} written={written} onWrite={onWrite} />
    </>
  )
}

type LineProps = {
  readonly field: WrittenField
  readonly value: string
  readonly isFirst: boolean
  readonly onWrite: (value: string) => void
}

function LineField({ field, value, isFirst, onWrite }: LineProps) {
  const id = useId()
  const isWrong = field === 'date' && !isDate(value)
  return (
    <label class="value-field">
      <span>{texts.fields[field] ?? field}</span>
      <input
        value={value}
        dir="auto"
        ref={(input) => {
          if (isFirst && input !== null && input.dataset.seen === undefined) {
            input.dataset.seen = 'yes'
            input.focus()
          }
        }}
        inputMode={field === 'ordinal' ? 'numeric' : 'text'}
        aria-invalid={isWrong}
        {...(field === 'date' ? { 'aria-describedby': id, placeholder: '1991-12-08' } : {})}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      {field === 'date' && (
        <small id={id} class={isWrong ? 'is-wrong' : ''}>
          {isWrong
            ? texts.decisions.noDate
            : value.trim() === ''
              ? texts.decisions.edtf
              : sayDate(value.trim())}
        </small>
      )}
    </label>
  )
}

function PartyFields({ kind, written, onWrite }: Props) {
  const roles = Object.keys(allKinds[kind].roles)
  const { parties } = written
  const set = (at: number, party: (typeof parties)[number] | null) =>
    onWrite({ ...written, parties: parties.flatMap((one, index) => (index === at ? (party ?? []) : one)) })
  return (
    <fieldset class="party-fields">
      <legend>{texts.decisions.parties}</legend>
      {parties.map(({ role, name }, index) => (
        <div key={index} class="party-field">
          <select
            aria-label={texts.decisions.role}
            value={role}
            onChange={({ currentTarget }) => set(index, { role: currentTarget.value, name })}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {texts.roles[one] ?? one}
              </option>
            ))}
          </select>
          <input
            aria-label={texts.decisions.partyName}
            value={name}
            dir="auto"
            onInput={({ currentTarget }) => set(index, { role, name: currentTarget.value })}
          />
          <button type="button" class="button-plain" onClick={() => set(index, null)}>
            <span class="hidden-label">{texts.decisions.removeParty(name)}</span>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => onWrite({ ...written, parties: [...parties, { role: roles[0] ?? '', name: '' }] })}
      >
        {texts.decisions.addParty}
      </button>
    </fieldset>
  )
}
