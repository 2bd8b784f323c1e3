import { texts } from '../texts/texts.ts'
import { fetchSample, samples } from './samples.ts'

type Props = {
  readonly onText: (text: string) => void
  readonly onFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => void
}

/** What the playground is for, and ways to fill it. */
export function PlaygroundHead({ onText, onFile }: Props) {
  const open = async (file: File | undefined) => {
    if (file !== undefined) onFile(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  return (
    <header class="playground-head">
      <h1>{texts.playground.title}</h1>
      <p class="measure">{texts.playground.says}</p>
      <p class="buttons">
        <span>{texts.playground.try}</span>
        {samples.map((sample) => (
          <button key={sample.address} type="button" onClick={() => void fetchSample(sample).then(onText)}>
            {sample.name}
          </button>
        ))}
        <label class="button file-button">
          {texts.playground.openFile}
          <input
            type="file"
            class="hidden-label"
            accept=".txt,.md,.markdown,.html,.htm,.docx"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        </label>
      </p>
    </header>
  )
}
