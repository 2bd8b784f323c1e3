import { useEffect, useState } from 'preact/hooks'

/** A value kept outside of components; the component is drawn again when it changes. */
export function useExternal<T>(subscribe: (listener: () => void) => () => void, value: () => T): T {
  const [seen, see] = useState(value)
  useEffect(() => {
    // It may have changed between drawing and now.
    see(value)
    return subscribe(() => see(value))
  }, [subscribe, value])
  return seen
}
