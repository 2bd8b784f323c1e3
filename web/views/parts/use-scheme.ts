import { useEffect, useState } from 'preact/hooks'

/** Changes whenever the colours of the page do: by the system, or by the reader’s choice. */
export function useScheme(): string {
  const [scheme, setScheme] = useState(schemeNow)
  useEffect(() => {
    const look = () => setScheme(schemeNow())
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', look)
    const chosen = new MutationObserver(look)
    chosen.observe(document.documentElement, { attributes: true })
    return () => {
      system.removeEventListener('change', look)
      chosen.disconnect()
    }
  }, [])
  return scheme
}

function schemeNow(): string {
  const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement)
  return `${colorScheme} ${backgroundColor} ${matchMedia('(prefers-color-scheme: dark)').matches}`
}
