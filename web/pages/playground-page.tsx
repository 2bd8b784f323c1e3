import { useEffect, useRef, useState } from 'preact/hooks'
import type { Span } from '../../src/text/span.ts'
import { useExternal } from '../address/use-external.ts'
import { theEngine } from '../engine/engine.ts'
import { DropPlace } from '../playground/drop-place.tsx'
import { LiveRegister } from '../playground/live-register.tsx'
import { PlaygroundHead } from '../playground/playground-head.tsx'
import { textInPage } from '../playground/text-in-page.ts'
import { texts } from '../texts/texts.ts'

/** A place to try the engine: a text goes in, and its register appears while it is typed. */
export function PlaygroundPage() {
  const engine = theEngine()
  const state = useExternal(engine.subscribe, engine.state)
  const [text, setText] = useState(textInPage.current)
  const field = useRef<HTMLTextAreaElement>(null)
  const write = (content: string) => {
    setText(content)
    textInPage.write(content)
    engine.read(texts.playground.fileName, content)
  }
  // What a file held is shown as it was imported.
  const imported = state.read?.page
  useEffect(() => {
    if (imported === undefined || imported.document.name === texts.playground.fileName) return
    setText(imported.text)
    textInPage.write(imported.text)
  }, [imported])
  useEffect(() => {
    if (text !== '' && engine.state().read === null) engine.read(texts.playground.fileName, text)
  }, [engine, text])
  const show = ({ start, end }: Span) => {
    const { current } = field
    if (current === null) return
    current.focus()
    current.setSelectionRange(start, end)
    scrollToPlace(current, start)
  }
  return (
    <DropPlace onFile={engine.read}>
      <div class="playground">
        <PlaygroundHead onText={write} onFile={engine.read} />
        <label class="playground-text">
          <span class="hidden-label">{texts.playground.text}</span>
          <textarea
            ref={field}
            dir="auto"
            spellcheck={false}
            placeholder={texts.playground.placeholder}
            value={text}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </label>
        <LiveRegister state={state} isEmpty={text.trim() === ''} onShow={show} />
      </div>
    </DropPlace>
  )
}

// A field of text does not scroll to what is selected in it.
function scrollToPlace(field: HTMLTextAreaElement, place: number): void {
  const lines = field.value.slice(0, place).length / Math.max(1, field.value.length)
  field.scrollTop = lines * field.scrollHeight - field.clientHeight / 3
}
