import { useEffect, useState } from 'preact/hooks'
import { texts } from '../texts/texts.ts'

/** Says that something is on its way; only after a moment, so that quick answers do not flicker. */
export function Waiting({ words = texts.states.waiting }: { readonly words?: string }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return isLong ? (
    <p class="waiting" role="status">
      {words}
    </p>
  ) : null
}
