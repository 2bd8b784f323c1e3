import type { KeptDocument } from '../../../src/register/kept-document.ts'
import type { RegisterFinding } from '../../../src/register/register-finding.ts'
import { html } from './markup.ts'
import { quotation } from './quotation.ts'
import { type PageContent, rootFrom } from './site-page.ts'
import { sitePath } from './site-paths.ts'

/** The findings of one document, each with its words and the rule that speaks. */
export function findingsPage(document: KeptDocument, findings: readonly RegisterFinding[]): PageContent {
  const path = sitePath('findings', document.id)
  const root = rootFrom(path)
  const items = findings.map(
    ({ id, rule, severity, message, quote, paragraph, span, silencedBy, fix }) =>
      html`<li id="${id}"><p><strong class="${severity}">${severity}</strong> ${message}</p>
${quotation(quote, html`<a href="${root}${sitePath('documents', document.id)}#at-${span.start}">paragraph ${paragraph}</a> · <code>${rule}</code>${silencedBy === null ? null : html` · silenced by decision ${silencedBy}`}`)}
${fix === undefined ? null : html`<p>Proposed: “${fix.text}”</p>`}</li>`,
  )
  return {
    path,
    title: `Findings in ${document.name}`,
    body: html`<h1 dir="auto">Findings in ${document.name}</h1><ol class="findings">${items}</ol>`,
  }
}
