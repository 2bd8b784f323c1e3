import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Document } from '../text/document.ts'
import { characterReference } from './character-reference.ts'
import { elementRole, sections } from './html-element.ts'
import type { Importer } from './importer.ts'
import { pageFacts } from './page-facts.ts'
import { placedText } from './placed-text.ts'
import { sourceFormat } from './source-format.ts'
import { assembleText, type BlockPlace, type TextAssembly } from './text-assembly.ts'

type Element = DefaultTreeAdapterTypes.Element
type TextNode = DefaultTreeAdapterTypes.TextNode
type Node = DefaultTreeAdapterTypes.Node

/** A page: its prose in blocks, without scripts, menus and page headers; every character keeps its place in the source. */
export const fromHtml: Importer<string> = {
  name: 'html',
  accepts: (fileName, firstBytes) => sourceFormat(fileName, firstBytes) === 'html',
  read(content, origin) {
    const tree = parse(content, {
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
      treeAdapter: placedText,
    })
    const facts = pageFacts(tree)
    let assembled = readTree(content, tree, facts.hasMain)
    // A page whose main element is filled by a script has its text elsewhere, if anywhere.
    if (facts.hasMain && assembled.text === '') assembled = readTree(content, tree, false)
    return {
      ...origin,
      language: facts.language ?? origin.language,
      ...(facts.date === null ? {} : { date: facts.date }),
      ...assembled,
    }
  },
}

/** What the text below an element is, and how it is read. */
type Context = {
  readonly place: BlockPlace
  readonly depth: number
  readonly row: unknown
  readonly isOutside: boolean
  readonly isInSection: boolean
  readonly isPreformatted: boolean
}

// An own stack: pages nest deeper than calls may.
function readTree(
  content: string,
  tree: Node,
  hasMain: boolean,
): Pick<Document, 'text' | 'blocks' | 'source'> {
  const assembly = assembleText()
  const outermost: Context = {
    place: { kind: 'paragraph' },
    depth: 0,
    row: null,
    isOutside: hasMain,
    isInSection: false,
    isPreformatted: false,
  }
  const stack: { readonly node: Node | null; readonly context: Context }[] = [
    { node: tree, context: outermost },
  ]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, context } = next
    if (node === null) assembly.startBlock(context.place)
    else if (isText(node)) {
      if (!context.isOutside) readTextNode(content, node, context.isPreformatted, assembly)
    } else if ('tagName' in node) {
      const role = elementRole(node, context.isInSection)
      if (role.is === 'left-out' || node.tagName === 'head') continue
      if (role.is === 'break') {
        const place = node.sourceCodeLocation
        if (!context.isOutside)
          assembly.breakLine(place?.startOffset ?? 0, place ? place.endOffset - place.startOffset : 0)
        continue
      }
      const inner = innerContext(node, role, context)
      if (role.is !== 'inline') {
        assembly.startBlock(inner.place)
        stack.push({ node: null, context })
      }
      pushChildren(node, inner, stack)
    } else pushChildren(node, context, stack)
  }
  return assembly.finish()
}

function pushChildren(node: Node, context: Context, stack: { node: Node | null; context: Context }[]): void {
  if (!('childNodes' in node)) return
  for (let at = node.childNodes.length - 1; at >= 0; at--) {
    const child = node.childNodes[at]
    if (child !== undefined) stack.push({ node: child, context })
  }
}

function innerContext(element: Element, role: ReturnType<typeof elementRole>, context: Context): Context {
  const { tagName } = element
  const isList = tagName === 'ul' || tagName === 'ol' || tagName === 'dl' || tagName === 'menu'
  const isMain = tagName === 'main' || tagName === 'h1'
  const depth = isList ? context.depth + 1 : context.depth
  return {
    place: role.is === 'block' ? placeOf(element, role, Math.max(1, depth), context) : context.place,
    depth,
    row: tagName === 'tr' ? element : context.row,
    isOutside: isMain ? false : role.is === 'chrome' || context.isOutside,
    isInSection: context.isInSection || sections.has(tagName),
    isPreformatted: context.isPreformatted || tagName === 'pre' || tagName === 'listing' || tagName === 'xmp',
  }
}

function placeOf(
  element: Element,
  role: { readonly kind: BlockPlace['kind']; readonly level?: number },
  depth: number,
  context: Context,
): BlockPlace {
  if (role.kind === 'item') return { kind: 'item', level: depth }
  if (role.kind === 'cell') return { kind: 'cell', row: context.row, cell: element }
  return role.level === undefined ? { kind: role.kind } : { kind: role.kind, level: role.level }
}

// The text of these is what stands there: `&amp;` in it is five characters.
function isRaw(node: TextNode): boolean {
  const name = node.parentNode?.nodeName
  return name === 'xmp' || name === 'plaintext'
}

// Where white space meets a character reference, parse5 puts the border at the last unit of the reference.
function outsideReference(content: string, bound: number): number {
  // A window, as the last ampersand may be megabytes back.
  const from = Math.max(0, bound - longestReference)
  const found = content.slice(from, bound).lastIndexOf('&')
  if (found === -1) return bound
  const ampersand = from + found
  const reference = characterReference(content, ampersand)
  return reference !== null && ampersand + reference.length > bound ? ampersand : bound
}

const longestReference = 40

function readTextNode(
  content: string,
  node: TextNode,
  isPreformatted: boolean,
  assembly: TextAssembly,
): void {
  const location = node.sourceCodeLocation
  if (!location) return
  const end = outsideReference(content, location.endOffset)
  let run = outsideReference(content, location.startOffset)
  let at = run
  const ampersand = isRaw(node) ? -1 : 0x26
  while (at < end) {
    const unit = content.charCodeAt(at)
    if (unit !== 0 && unit !== ampersand && !isSpace(unit)) {
      at++
      continue
    }
    assembly.copy(content.slice(run, at), run)
    if (unit === 0) at++
    else if (unit === ampersand) at += readReference(content, at, assembly)
    else at = readSpaces(content, at, end, isPreformatted, assembly)
    run = at
  }
  assembly.copy(content.slice(run, at), run)
}

function readReference(content: string, at: number, assembly: TextAssembly): number {
  const reference = characterReference(content, at)
  if (reference === null) assembly.copy('&', at)
  else if (isSpace(reference.text.charCodeAt(0))) assembly.space(at, reference.length, false)
  else assembly.put(reference.text, at, reference.length)
  return reference?.length ?? 1
}

function readSpaces(
  content: string,
  at: number,
  end: number,
  isPreformatted: boolean,
  assembly: TextAssembly,
): number {
  let after = at
  while (after < end && isSpace(content.charCodeAt(after))) after++
  const spaces = content.slice(at, after)
  if (!isPreformatted) assembly.space(at, spaces.length, spaces === ' ')
  else if (!spaces.includes('\n')) assembly.copy(spaces, at)
  else {
    assembly.breakLine(at, spaces.length)
    if (spaces.indexOf('\n') !== spaces.lastIndexOf('\n')) assembly.breakLine(at, spaces.length)
  }
  return after
}

function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c
}
