import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Chunk } from './chunks-of.ts'

// How far around what is seen is drawn in full.
const around = '1500px 0px'

/** Tells which stretches of a document are or were near what is seen; on paper all are. */
export function useNearChunks(
  frame: { readonly current: HTMLElement | null },
  chunks: readonly Chunk[],
): (start: number) => boolean {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set(firstOf(chunks)))
  const [isPrinting, setPrinting] = useState(false)
  useLayoutEffect(() => {
    const { current } = frame
    if (current === null) return
    const observer = new IntersectionObserver(
      (seen) =>
        setNear((before) => {
          // What was drawn in full stays so: to take it back would move what is read.
          const after = new Set(before)
          for (const { target, isIntersecting } of seen)
            if (isIntersecting && target instanceof HTMLElement) after.add(Number(target.dataset.chunk))
          return after.size === before.size ? before : after
        }),
      { rootMargin: around },
    )
    for (const child of current.querySelectorAll('[data-chunk]')) observer.observe(child)
    return () => observer.disconnect()
  }, [frame, chunks])
  useEffect(() => {
    const begin = () => setPrinting(true)
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return (start) => isPrinting || near.has(start)
}

function firstOf(chunks: readonly Chunk[]): number[] {
  return chunks.slice(0, 2).map(({ start }) => start)
}
