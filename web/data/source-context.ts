import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { RegisterSource } from './register-source.ts'

/** The register that the pages under it show. */
export const SourceContext = createContext<RegisterSource | null>(null)

/** The register that is looked at. */
export function useSource(): RegisterSource {
  const source = useContext(SourceContext)
  if (source === null) throw new Error('wanted a register around the page, and none was given')
  return source
}
