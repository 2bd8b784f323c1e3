import { useState } from 'preact/hooks'
import { texts } from '../texts/texts.ts'
import { signIn } from './session-store.ts'

type Props = { readonly ways: readonly ('password' | 'openid')[] }

/** What is seen where a register is only for those who are signed in. */
export function SignIn({ ways }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (form: HTMLFormElement) => {
    const given = new FormData(form)
    setProblem(await signIn(String(given.get('name') ?? ''), String(given.get('password') ?? '')))
  }
  return (
    <div class="sign-in">
      <h1>{texts.session.title}</h1>
      <p>{texts.session.says}</p>
      {ways.includes('password') && (
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault()
            void send(event.currentTarget)
          }}
        >
          <label>
            <span>{texts.session.name}</span>
            <input name="name" autocomplete="username" required />
          </label>
          <label>
            <span>{texts.session.password}</span>
            <input name="password" type="password" autocomplete="current-password" required />
          </label>
          {problem !== null && (
            <p class="is-wrong" role="alert">
              {problem}
            </p>
          )}
          <button type="submit" class="button-main">
            {texts.session.signIn}
          </button>
        </form>
      )}
      {ways.includes('openid') && (
        <a class="button" href="/api/session/openid">
          {texts.session.byOpenId}
        </a>
      )}
      <p>
        <a href="/playground">{texts.home.toPlayground}</a>
      </p>
    </div>
  )
}
