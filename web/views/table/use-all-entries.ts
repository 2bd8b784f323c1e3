import { useEffect, useState } from 'preact/hooks'
import type { ShownEntry } from '../../../src/api/shown-entry.ts'
import { useSource } from '../../data/source-context.ts'

/** The entries of an answer as far as they have come. */
export type AllEntries = {
  readonly entries: readonly ShownEntry[]
  /** How many answer; null before the first have come. */
  readonly total: number | null
  readonly isWaiting: boolean
  readonly problem: unknown
}

const pageSize = 500

/** Fetches the answer to a query page by page, up to `most` entries. */
export function useAllEntries(q: string, most: number): AllEntries {
  const source = useSource()
  const [all, setAll] = useState<AllEntries>({ entries: [], total: null, isWaiting: true, problem: null })
  const [changes, setChanges] = useState(0)
  useEffect(() => source.subscribe(() => setChanges((count) => count + 1)), [source])
  useEffect(() => {
    let isStale = false
    const fetchAll = async () => {
      let entries: readonly ShownEntry[] = []
      let after: string | null = null
      do {
        const page = await source.entries({ q, limit: pageSize, ...(after === null ? {} : { after }) })
        if (isStale) return
        entries = [...entries, ...page.entries]
        after = entries.length < most ? page.next : null
        setAll({ entries, total: page.total, isWaiting: after !== null, problem: null })
      } while (after !== null)
    }
    setAll((before) => ({ ...before, isWaiting: true }))
    fetchAll().catch((problem: unknown) => {
      if (!isStale) setAll((before) => ({ ...before, isWaiting: false, problem }))
    })
    return () => {
      isStale = true
    }
  }, [source, q, most, changes])
  return all
}
