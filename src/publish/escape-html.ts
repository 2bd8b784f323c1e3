/** A text for a page, between tags or within quotation marks: no part of it is markup. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (unit) => `&#${unit.charCodeAt(0)};`) : text
}
