import { texts } from '../texts/texts.ts'

/** What is said where the page stands alone, without a server and its register. */
export function NoServer() {
  return (
    <div class="home">
      <header class="home-head">
        <h1>{texts.home.title}</h1>
        <p>{texts.home.says}</p>
      </header>
      <div class="teaching">
        <h2>{texts.home.alone}</h2>
        <p>{texts.home.aloneMore}</p>
        <p class="buttons">
          <a class="button button-main" href="/playground">
            {texts.home.toPlayground}
          </a>
          <a class="button" href="/playground/read/page">
            {texts.home.toSample}
          </a>
        </p>
      </div>
    </div>
  )
}
