import { escapeXml } from '../text/escape-xml.ts'
import type { TimeExpression, Timex } from '../time/time-expression.ts'
import type { Exporter } from './exporter.ts'

/** The text of a document with its times in TIMEX3 elements. */
export const timex3: Exporter = {
  name: 'timex3',
  extension: '.tml',
  mediaType: 'application/xml',
  opening: '',
  separator: '',
  closing: '',
  isForOneDocument: true,
  write: ({ document, times }) => writeTimeml(document.text, times, document.date),
}

/** Writes a text as TimeML: its times in TIMEX3 elements where they stand, and the day it was written, if known, as its creation time. */
export function writeTimeml(text: string, times: readonly TimeExpression[], written?: string): string {
  const elements = times.flatMap((time) => time.timex).toSorted((one, other) => one.start - other.start)
  const pieces: string[] = []
  const idByStart = new Map<number, string>()
  let at = 0
  for (const timex of elements) {
    if (timex.start < at) continue
    const id = `t${idByStart.size + 1}`
    idByStart.set(timex.start, id)
    const anchor = timex.anchor === undefined ? undefined : idByStart.get(timex.anchor.start)
    pieces.push(escapeXml(text.slice(at, timex.start)), element(timex, id, anchor, text))
    at = timex.end
  }
  pieces.push(escapeXml(text.slice(at)))
  const creation =
    written === undefined
      ? ''
      : `<DCT><TIMEX3 tid="t0" type="DATE" value="${escapeXml(written)}" functionInDocument="CREATION_TIME">${escapeXml(written)}</TIMEX3></DCT>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n${creation}<TEXT>${pieces.join('')}</TEXT>\n</TimeML>\n`
}

function element(timex: Timex, id: string, anchor: string | undefined, text: string): string {
  const mod = timex.mod === undefined ? '' : ` mod="${escapeXml(timex.mod)}"`
  const anchored = anchor === undefined ? '' : ` anchorTimeID="${anchor}"`
  return `<TIMEX3 tid="${id}" type="${timex.type}" value="${escapeXml(timex.value)}"${mod}${anchored}>${escapeXml(text.slice(timex.start, timex.end))}</TIMEX3>`
}
