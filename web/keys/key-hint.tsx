/** A key on a button, for those who see it; its name is no part of that of the button. */
export function KeyHint({ name }: { readonly name: string }) {
  return (
    <span class="key-hint" aria-hidden="true">
      {name}
    </span>
  )
}
