import type { Session } from '../../src/api/sign-in.ts'

const listeners = new Set<() => void>()
let current: Session | null = null

/** Who is signed in, and how one can sign in here; null before the server has said so, or where there is none. */
export function currentSession(): Session | null {
  return current
}

/** Told when somebody has signed in or out. */
export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks the server who is signed in. */
export async function askSession(): Promise<void> {
  try {
    const response = await fetch('/api/session', { headers: { accept: 'application/json' } })
    if (response.ok) put(await response.json())
  } catch {
    // Without a server nobody signs in.
  }
}

/** Signs in by name and password; what is wrong comes back in words. */
export async function signIn(name: string, password: string): Promise<string | null> {
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  })
  const answer: unknown = await response.json()
  if (response.ok) {
    await askSession()
    return null
  }
  return typeof answer === 'object' && answer !== null && 'detail' in answer
    ? String(answer.detail)
    : response.statusText
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await fetch('/api/session', { method: 'DELETE' })
  await askSession()
}

function put(session: Session): void {
  current = session
  for (const listener of [...listeners]) listener()
}
