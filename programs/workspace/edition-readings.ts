import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import { readingOf } from './build-register.ts'
import { documentThread } from './document-thread.ts'
import type { KeptWorkspace } from './kept-workspace.ts'

/** The readings of editions of documents: of the last one as the register has it, of earlier ones from their bytes. */
export async function editionReadings(
  workspace: KeptWorkspace,
  editions: readonly KeptDocument[],
): Promise<DocumentReading[]> {
  const { editions: logged } = await workspace.documentLog()
  const thread = documentThread({ authorities: await workspace.authorities() })
  try {
    const readings: DocumentReading[] = []
    for (const edition of editions) {
      const now = await workspace.register.reading(edition.id)
      if (now?.document.edition === edition.edition) {
        readings.push(now)
        continue
      }
      const asked = logged.find(
        ({ document }) => document.id === edition.id && document.edition === edition.edition,
      )?.asked
      const from = await workspace.bytesOf(edition.hash)
      const answer = await thread.answer({ from, expected: edition, asked: asked ?? {}, known: null })
      if ('problem' in answer) throw new Error(`${edition.name}: ${answer.problem}. ${answer.advice}`)
      if ('reading' in answer) readings.push(readingOf(answer.reading))
    }
    return readings
  } finally {
    thread.close()
  }
}
