import { useState } from 'preact/hooks'
import { useExternal } from '../address/use-external.ts'
import { theEngine } from '../engine/engine.ts'
import { texts } from '../texts/texts.ts'

/** A place to try the engine: a text goes in, and its register appears. */
export function PlaygroundPage() {
  const engine = theEngine()
  const state = useExternal(engine.subscribe, engine.state)
  const [text, setText] = useState('')
  return (
    <div class="column">
      <h1>{texts.nav.playground}</h1>
      <label>
        <span class="hidden-label">{texts.nav.playground}</span>
        <textarea
          rows={12}
          cols={80}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value)
            engine.read('text.txt', currentTarget.value)
          }}
        />
      </label>
      <ol>
        {state.read?.page.entries.map(({ id, summary }) => (
          <li key={id}>{summary}</li>
        ))}
      </ol>
    </div>
  )
}
