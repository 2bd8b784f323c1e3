/** Puts a text on the clipboard; false where the browser lets nobody do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Saves a text as a file on the machine of the reader. */
export function saveText(name: string, mediaType: string, text: string): void {
  // The mark tells spreadsheets that the file is UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${mediaType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
