import type { DefaultTreeAdapterTypes } from 'parse5'
import { agreedDate } from './agreed-date.ts'
import { attribute } from './html-element.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** What a page says of itself: its language, the day it was first published, whether it marks its main part. */
export type PageFacts = {
  readonly language: string | null
  readonly date: string | null
  readonly hasMain: boolean
}

type Gathered = { language: string | null; readonly dates: string[]; hasMain: boolean }

/** Gathers what a page says of itself. */
export function pageFacts(tree: Node): PageFacts {
  const facts: Gathered = { language: null, dates: [], hasMain: false }
  const stack: Node[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node) gatherFromElement(node, facts)
    if (!('childNodes' in node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at] ?? tree)
  }
  return { language: facts.language, date: agreedDate(facts.dates), hasMain: facts.hasMain }
}

function gatherFromElement(element: Element, facts: Gathered): void {
  const { tagName } = element
  if (tagName === 'main') facts.hasMain = true
  if (tagName === 'html' || tagName === 'body') {
    const language = attribute(element, 'lang')?.trim() ?? ''
    if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language.slice(0, 40))) facts.language ??= language
  }
  if (tagName === 'meta') {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
    if (name !== null && dateNames.has(name.toLowerCase()))
      facts.dates.push(attribute(element, 'content') ?? '')
  }
  if (
    tagName === 'time' &&
    (attribute(element, 'itemprop') === 'datePublished' || attribute(element, 'pubdate') !== null)
  )
    facts.dates.push(attribute(element, 'datetime') ?? '')
}

// Only names that mean "first published"; the time of the last change says nothing of the text.
const dateNames: ReadonlySet<string> = new Set([
  'article:published_time',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'citation_publication_date',
])
