import { useLayoutEffect, useRef } from 'preact/hooks'
import { bindKeys, type KeyBinding } from './key-store.ts'

/** Lets keys do something while the component is there; what they do is always what was given last. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const newest = useRef(bindings)
  newest.current = bindings
  const names = bindings.map(({ key, says }) => `${key} ${says}`).join('\n')
  // Bound anew only where other keys are given, and at once, so that no key is lost to a quick hand.
  useLayoutEffect(() => {
    const bound = newest.current.map(({ key, says }) => ({
      key,
      says,
      run: () => newest.current.find((one) => one.key === key)?.run(),
    }))
    return names === '' ? undefined : bindKeys(bound)
  }, [names])
}
