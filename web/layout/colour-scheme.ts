/** The colours that are seen. */
export type Scheme = 'light' | 'dark'

const key = 'regesta-scheme'

/** The colours as they are now: those that were chosen here, else those of the system. */
export function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset.scheme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Takes up what was chosen here before. */
export function applyScheme(): void {
  const chosen = readChoice()
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen
}

/** Chooses the colours, and remembers it in this browser. */
export function chooseScheme(scheme: Scheme): void {
  document.documentElement.dataset.scheme = scheme
  try {
    localStorage.setItem(key, scheme)
  } catch {
    // A browser that keeps nothing shows the choice until the page is closed.
  }
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
