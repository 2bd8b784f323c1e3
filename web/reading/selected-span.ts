import type { Span } from '../../src/text/span.ts'

/** The words of the document that are selected now; null where none are. */
export function selectedSpan(frame: HTMLElement): Span | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!frame.contains(range.commonAncestorContainer)) return null
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

// The place in the text of a place on the page: that of its block, and the length of the words of the block before it.
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-start]')
  if (block == null || element?.closest('[data-inset]') != null) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (text.parentElement?.closest('[data-inset]') != null) continue
    if (text === node) return Number(block.dataset.start) + length + offset
    if (before.comparePoint(text, 0) > 0) break
    length += text.textContent?.length ?? 0
  }
  return Number(block.dataset.start) + length
}
