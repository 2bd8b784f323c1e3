/** A key and what it does. */
export type KeyBinding = { readonly key: string; readonly says: string; readonly run: () => void }

const groups = new Set<readonly KeyBinding[]>()
const setting = 'regesta-keys'

/** The keys that do something now; of two for one key the one that came last. */
export function bindingsNow(): readonly KeyBinding[] {
  const byKey = new Map<string, KeyBinding>()
  for (const group of groups) for (const binding of group) byKey.set(binding.key, binding)
  return [...byKey.values()]
}

/** Lets keys do something until the function that comes back is called. */
export function bindKeys(bindings: readonly KeyBinding[]): () => void {
  groups.add(bindings)
  return () => groups.delete(bindings)
}

/** True unless the reader has switched keys of one letter off, as those may who speak to their machine. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}

/** Switches keys of one letter on or off, and remembers it in this browser. */
export function switchKeys(isOn: boolean): void {
  try {
    localStorage.setItem(setting, isOn ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing has them on.
  }
}

/** Hears keys wherever they are not typed into a field. */
export function hearKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null || !areKeysOn()) return
    const binding = bindingsNow().find(({ key }) => key === event.key)
    if (binding === undefined) return
    event.preventDefault()
    binding.run()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
