import type { Engine } from '../engine/engine.ts'
import { texts } from '../texts/texts.ts'
import { fetchSample, samples } from './samples.ts'
import { textInPage } from './text-in-page.ts'

/** Reads the text that was last in the playground, or a sample, where nothing was read yet. */
export async function readLastText(engine: Engine): Promise<void> {
  const { read, isReading } = engine.state()
  if (read !== null || isReading) return
  const kept = textInPage.current()
  const [sample] = samples
  const text = kept !== '' || sample === undefined ? kept : await fetchSample(sample)
  textInPage.write(text)
  if (engine.state().read === null) engine.read(texts.playground.fileName, text)
}
