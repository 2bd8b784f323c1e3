/** HTML that is safe to stand in a page: made by `html` alone, so that no text ever becomes markup. */
export type Markup = { readonly markup: string }

/** What can be put into markup; text is escaped, lists are joined, nothing is left out. */
export type MarkupPart = Markup | string | number | null | readonly MarkupPart[]

/** Makes markup of a template; whatever is put in is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  let markup = strings[0] ?? ''
  for (const [index, part] of parts.entries()) markup += written(part) + (strings[index + 1] ?? '')
  return { markup }
}

function written(part: MarkupPart): string {
  if (part === null) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeHtml(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}

/** Text as it stands between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => escapes.get(sign) ?? sign)
    .replace(noText, '\ufffd')
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that HTML forbids.
const special = /[&<>"'\u0000-\u0008\u000b\u000e-\u001f\ud800-\udfff\ufffe\uffff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same without surrogates, which are well formed by then.
const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
