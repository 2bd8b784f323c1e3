import { useState } from 'preact/hooks'
import { useSource } from '../data/source-context.ts'
import { DropPlace } from '../playground/drop-place.tsx'
import { texts } from '../texts/texts.ts'

/** Adds files to the register: by a button, or by dropping them here. */
export function AddDocuments() {
  const source = useSource()
  const [said, setSaid] = useState<string | null>(null)
  const { add } = source
  if (add === null) return null
  const send = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    setSaid(texts.home.adding(name))
    try {
      const added = await add(name, new Blob([bytes]))
      const words = added.isNew ? texts.home.added : texts.home.known
      setSaid([words(added.document.name, added.entries, added.findings), ...added.remarks].join(' '))
    } catch (problem) {
      setSaid(problem instanceof Error ? problem.message : String(problem))
    }
  }
  return (
    <DropPlace onFile={(name, bytes) => void send(name, bytes)}>
      <div class="add-documents">
        <label class="button file-button">
          {texts.home.add}
          <input
            type="file"
            class="hidden-label"
            multiple
            accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf"
            onChange={async ({ currentTarget: { files } }) => {
              for (const file of files ?? []) await send(file.name, new Uint8Array(await file.arrayBuffer()))
            }}
          />
        </label>
        <span>{texts.home.dropHere}</span>
        <p role="status">{said}</p>
      </div>
    </DropPlace>
  )
}
