import type { DefaultTreeAdapterTypes } from 'parse5'
import type { BlockKind } from '../text/document.ts'

/** What an element of a page means for the text in it. */
export type ElementRole =
  /** A block of its own kind. */
  | { readonly is: 'block'; readonly kind: BlockKind; readonly level?: number }
  /** Stands on lines of its own, and its text is what the element around it is. */
  | { readonly is: 'division' }
  | { readonly is: 'inline' }
  | { readonly is: 'break' }
  /** Around the prose, not of it: menus, page headers and footers. */
  | { readonly is: 'chrome' }
  /** Never prose: scripts, styles, forms, what is hidden, the numbers of notes. */
  | { readonly is: 'left-out' }

type Element = DefaultTreeAdapterTypes.Element

/** The role of an element, by its name, its ARIA role and the sectioning around it. */
export function elementRole(element: Element, isInSection: boolean): ElementRole {
  const { tagName } = element
  if (leftOut.has(tagName) || isHidden(element) || isNoteMark(element)) return { is: 'left-out' }
  const role = attribute(element, 'role')
  if (tagName === 'nav' || (role !== null && chromeRoles.has(role))) return { is: 'chrome' }
  if ((tagName === 'header' || tagName === 'footer') && !isInSection) return { is: 'chrome' }
  if (tagName === 'br') return { is: 'break' }
  const kind = blockKinds.get(tagName)
  if (kind === 'heading') return { is: 'block', kind, level: Number(tagName[1]) }
  if (kind !== undefined) return { is: 'block', kind }
  return divisions.has(tagName) ? { is: 'division' } : { is: 'inline' }
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** The elements inside which `header` and `footer` belong to the prose. */
export const sections: ReadonlySet<string> = new Set(['article', 'aside', 'main', 'section'])

const leftOut: ReadonlySet<string> = new Set(
  (
    'script style template noscript noframes noembed svg math iframe object embed applet video audio canvas ' +
    'button select datalist textarea input option map dialog title rp rt'
  ).split(' '),
)

const chromeRoles: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search menu menubar toolbar dialog alertdialog tablist'.split(' '),
)

const blockKinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockKind] => [name, 'heading']),
  ...['li', 'dt', 'dd'].map((name): [string, BlockKind] => [name, 'item']),
  ...['td', 'th'].map((name): [string, BlockKind] => [name, 'cell']),
  ...['aside', 'figcaption', 'caption'].map((name): [string, BlockKind] => [name, 'note']),
  ['blockquote', 'quotation'],
])

const divisions: ReadonlySet<string> = new Set(
  (
    'address article body center details dir div dl fieldset figure footer form header hgroup hr html ' +
    'legend listing main menu ol optgroup p plaintext pre search section summary table tbody tfoot thead tr ul xmp'
  ).split(' '),
)

function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden')
  if (hidden !== null && hidden !== 'until-found') return true
  if (attribute(element, 'aria-hidden') === 'true') return true
  const style = attribute(element, 'style')
  return style !== null && /display *: *none/i.test(style.slice(0, 1000))
}

// The raised number of a note points into its own page, and would stand between two sentences.
function isNoteMark(element: Element): boolean {
  if (attribute(element, 'role') === 'doc-noteref') return true
  if (element.tagName !== 'sup') return false
  let links = 0
  for (const child of element.childNodes) {
    if (child.nodeName === '#text') continue
    if (!('tagName' in child) || child.tagName !== 'a') return false
    if (!attribute(child, 'href')?.startsWith('#')) return false
    links++
  }
  return links > 0
}
