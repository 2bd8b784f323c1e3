import { useState } from 'preact/hooks'
import { texts } from '../texts/texts.ts'
import { chooseScheme, currentScheme } from './colour-scheme.ts'

/** The switch between light and dark. */
export function SchemeSwitch() {
  const [scheme, setScheme] = useState(currentScheme)
  const other = scheme === 'light' ? 'dark' : 'light'
  return (
    <button
      type="button"
      class="button-plain"
      aria-label={other === 'dark' ? texts.layout.toDark : texts.layout.toLight}
      onClick={() => {
        chooseScheme(other)
        setScheme(other)
      }}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}
