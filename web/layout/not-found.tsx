import { texts } from '../texts/texts.ts'

/** Says that an address leads nowhere, and where to go on. */
export function NotFound() {
  return (
    <div class="column">
      <h1>{texts.states.notFound}</h1>
      <p class="measure">{texts.states.notFoundMore}</p>
      <a class="button" href="/">
        {texts.states.toStart}
      </a>
    </div>
  )
}
