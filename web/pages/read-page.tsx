import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import { NotFound } from '../layout/not-found.tsx'
import type { PageProps } from '../page.ts'
import { Reading } from '../reading/reading.tsx'

/** A document to read, with its register beside it. */
export function ReadPage({ address }: PageProps) {
  const id = address.id ?? ''
  const asked = useAsked(`document ${id}`, (source) => source.document(id))
  return <Answer asked={asked}>{(page) => (page === null ? <NotFound /> : <Reading page={page} />)}</Answer>
}
