import { useState } from 'preact/hooks'
import type { RegisterFinding } from '../../src/register/register-finding.ts'
import { useLinks } from '../address/link-to.ts'
import { useDecide } from '../decisions/use-decide.ts'
import { SidePanel } from '../entry/side-panel.tsx'
import { KeyHint } from '../keys/key-hint.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { texts } from '../texts/texts.ts'

type Props = { readonly finding: RegisterFinding; readonly onClose: () => void }

/** The chosen finding: what it says, of which words, what it proposes; and the way to silence it. */
export function FindingPanel({ finding, onClose }: Props) {
  const { id, rule, severity, message, quote, fix } = finding
  const [why, setWhy] = useState('')
  const link = useLinks()
  const decide = useDecide()
  const silence = async () => {
    const reason = why.trim() === '' ? null : why.trim()
    if (await decide.make({ verdict: 'silence', finding: id }, null, reason)) onClose()
  }
  useKeys([
    { key: 'x', says: texts.decisions.silence, run: () => void silence() },
    { key: 'u', says: texts.decisions.undo, run: () => void decide.undoLast() },
  ])
  return (
    <SidePanel title={texts.findings.title} onClose={onClose}>
      <p class="entry-tags">
        <span class={`chip chip-${severity}`}>{texts.severities[severity]}</span>
        <a href={link({ page: 'finding', id })}>{rule}</a>
      </p>
      <p class="regest">
        <bdi>{message}</bdi>
      </p>
      <blockquote dir="auto">
        …{quote.before}
        <mark class={`marks-${severity}`}>{quote.words}</mark>
        {quote.after}…
      </blockquote>
      {fix !== undefined && (
        <p>
          {texts.findings.proposal} <bdi>“{fix.text}”</bdi>
        </p>
      )}
      <label class="value-field">
        <span>{texts.findings.reason}</span>
        <input value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
      </label>
      <p class="buttons">
        <button type="button" class="button-main" onClick={() => void silence()}>
          {texts.decisions.silence} <KeyHint name="x" />
        </button>
      </p>
    </SidePanel>
  )
}
