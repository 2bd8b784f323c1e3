import { texts } from '../texts/texts.ts'

/** Says that the register that is seen is that of the text in the playground. */
export function PlaceNote() {
  return (
    <p class="place-note">
      {texts.layout.inPlayground} <a href="/playground">{texts.layout.backToText}</a>
    </p>
  )
}
