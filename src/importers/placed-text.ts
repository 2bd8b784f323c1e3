import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type TreeAdapter } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type TextNode = DefaultTreeAdapterTypes.TextNode

/**
 * Builds parse5's tree with every stretch of text as it lies in the source.
 *
 * Of itself, parse5 joins texts over markup that it drops, so that their place no longer holds their characters.
 * Here texts are joined only where they touch in the source. The text itself is not kept, since it stands there,
 * nor is the place of any element but a line break: a page of many megabytes then fits in memory.
 */
export const placedText: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  insertText(parent) {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(''))
  },
  insertTextBefore(parent, _, reference) {
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(''), reference)
  },
  setNodeSourceCodeLocation(node, location) {
    if (isText(node)) {
      const before = textBefore(node)
      if (before?.sourceCodeLocation && before.sourceCodeLocation.endOffset === location?.startOffset) {
        before.sourceCodeLocation.endOffset = location.endOffset
        defaultTreeAdapter.detachNode(node)
      } else node.sourceCodeLocation = location
    } else if (isLineBreak(node)) node.sourceCodeLocation = location
  },
}

function isText(node: DefaultTreeAdapterTypes.Node): node is TextNode {
  return node.nodeName === '#text'
}

function isLineBreak(node: DefaultTreeAdapterTypes.Node): node is Element {
  return node.nodeName === 'br'
}

function textBefore(node: TextNode): TextNode | null {
  const siblings = node.parentNode?.childNodes ?? []
  const before = siblings[siblings.lastIndexOf(node) - 1]
  return before !== undefined && isText(before) ? before : null
}
