import type { JSX } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { parseQuery } from '../../../src/register/parse-query.ts'
import { texts } from '../../texts/texts.ts'
import { useCompletion } from './use-completion.ts'

type Props = {
  readonly q: string
  readonly label: string
  readonly placeholder: string
  readonly onAsk: (q: string) => void
}

/** A box for a question in the language of `regesta ask`, which offers what could be written next. */
export function QueryBox({ q, label, placeholder, onAsk }: Props): JSX.Element {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(q)
  const [cursor, setCursor] = useState<number | null>(null)
  const [chosen, setChosen] = useState(-1)
  useEffect(() => setText(q), [q])
  // Where the cursor belongs once an offer has been taken: set before the next key can come.
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (wanted.current !== null) input.current?.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
  })
  const completion = useCompletion(text, cursor)
  const offers = completion?.offers ?? []
  const isOpen = cursor !== null && offers.length > 0
  const parsed = parseQuery(text)
  const problem = 'problem' in parsed && cursor === null ? parsed.problem : null

  const ask = (asked: string) => {
    setCursor(null)
    setChosen(-1)
    if (!('problem' in parseQuery(asked))) onAsk(asked.trim())
  }
  const take = (index: number) => {
    const offer = offers[index]
    if (offer === undefined || completion === null) return
    const { start, end } = completion.span
    // A field waits for its value; behind a value the next word may follow.
    const added = offer.text.endsWith(':') ? offer.text : `${offer.text} `
    const next = `${text.slice(0, start)}${added}${text.slice(end).trimStart()}`
    setText(next)
    setChosen(-1)
    const at = start + added.length
    setCursor(at)
    wanted.current = at
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && isOpen) setChosen((chosen + 1) % offers.length)
    else if (event.key === 'ArrowUp' && isOpen)
      setChosen(((chosen + offers.length) % (offers.length + 1)) - 1)
    else if (event.key === 'Enter') {
      if (isOpen && chosen >= 0) take(chosen)
      else ask(text)
    } else if (event.key === 'Tab' && isOpen && chosen >= 0) take(chosen)
    else if (event.key === 'Escape' && isOpen) setCursor(null)
    else return
    event.preventDefault()
  }
  const see = () => setCursor(input.current?.selectionStart ?? null)
  return (
    <form
      class="query-box"
      onSubmit={(event) => {
        event.preventDefault()
        ask(text)
      }}
    >
      <label class="hidden-label" for={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        enterkeyhint="search"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        aria-expanded={isOpen}
        aria-controls={`${id}-offers`}
        aria-autocomplete="list"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        {...(chosen >= 0 && isOpen ? { 'aria-activedescendant': `${id}-offer-${chosen}` } : {})}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setChosen(-1)
          see()
        }}
        onClick={see}
        onFocus={see}
        onKeyDown={press}
        onBlur={() => setCursor(null)}
      />
      <div
        id={`${id}-offers`}
        class="offers"
        role="listbox"
        aria-label={texts.views.query.offers}
        hidden={!isOpen}
      >
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the box walk its offers.
          <div
            key={offer.text}
            id={`${id}-offer-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
          >
            <code>{offer.text}</code> <span>{offer.says}</span>
          </div>
        ))}
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} class="query-problem" role="alert">
          {texts.views.query.problem(problem.problem, problem.advice)}
        </p>
      )}
    </form>
  )
}
