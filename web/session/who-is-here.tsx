import { useExternal } from '../address/use-external.ts'
import { texts } from '../texts/texts.ts'
import { currentSession, signOut, subscribeToSession } from './session-store.ts'

/** Who is signed in, and the way out; nothing where nobody needs to. */
export function WhoIsHere() {
  const session = useExternal(subscribeToSession, currentSession)
  if (session?.user == null || session.user.by === 'loopback') return null
  return (
    <span class="who">
      <bdi>{session.user.name}</bdi>
      <button type="button" class="button-plain" onClick={() => void signOut()}>
        {texts.session.signOut}
      </button>
    </span>
  )
}
