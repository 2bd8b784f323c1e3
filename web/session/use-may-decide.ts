import { useExternal } from '../address/use-external.ts'
import { currentSession, subscribeToSession } from './session-store.ts'

/** True unless whoever is signed in may only look. */
export function useMayDecide(): boolean {
  const session = useExternal(subscribeToSession, currentSession)
  return session?.user?.role !== 'reader'
}
