import { compareText } from '../register/compare-text.ts'
import type { ReadingDiff } from '../register/diff-readings.ts'
import { escapeXml } from '../text/escape-xml.ts'

/** One change of a document as a feed tells it. */
export type FeedChange = { readonly diff: ReadingDiff; readonly text: string }

/** What a feed is called, and when it was last changed where it tells nothing yet. */
export type FeedOptions = { readonly title: string; readonly id: string; readonly updated: string }

/** An Atom feed (RFC 4287) of what changed in documents, the last change first. */
export function changeFeed(changes: readonly FeedChange[], { title, id, updated }: FeedOptions): string {
  const inOrder = [...changes].sort((one, other) => compareText(other.diff.after.added, one.diff.after.added))
  const newest = inOrder[0]?.diff.after.added ?? updated
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${escapeXml(title)}</title>
  <id>${escapeXml(id)}</id>
  <updated>${newest}</updated>
  <author><name>Regesta</name></author>
  <generator>Regesta</generator>
${inOrder.map(feedEntry).join('')}</feed>
`
}

function feedEntry({ diff, text }: FeedChange): string {
  const { after, added, gone, changed, findings } = diff
  const about = `${after.name}: ${added.length} new, ${gone.length} gone, ${changed.length} changed, ${findings.added.length} new findings`
  return `  <entry>
    <title>${escapeXml(about)}</title>
    <id>urn:regesta:document:${escapeXml(encodeURIComponent(after.id))}:edition:${after.edition}</id>
    <updated>${after.added}</updated>
    <content type="text">${escapeXml(text)}</content>
  </entry>
`
}
