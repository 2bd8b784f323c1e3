const key = 'regesta-playground'

/** The text of the playground, kept while this window is open and sent nowhere. */
export const textInPage = {
  current: readKept,
  write(text: string): void {
    try {
      sessionStorage.setItem(key, text)
    } catch {
      // A text that is too long to be kept is gone when the page is loaded anew.
    }
  },
}

function readKept(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}
