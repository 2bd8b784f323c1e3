import type { Brief } from './brief.ts'
import { escapeHtml } from './escape-html.ts'

const style = `body{font:1rem/1.5 Georgia,"Times New Roman",serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin:1.6rem 0 .4rem;break-after:avoid}
ul{list-style:none;padding:0;margin:0}li{margin:.35rem 0}sup a{text-decoration:none;padding:0 .1em}
.about,ol{color:#444;font-size:.9rem}.disagreement{font-style:italic}
@media print{body{max-width:none;margin:0}a{color:inherit}}`

/** A briefing as a page of its own, with footnotes at its end. */
export function briefHtml({ title, about, periods }: Brief): string {
  const notes: string[] = []
  const sections = periods.map(({ label, lines }) => {
    const items = lines.map(({ day, place, sentence, disagreements, note }) => {
      notes.push(note.map(escapeHtml).join('; '))
      const number = notes.length
      const where = [day === '' ? '' : `<b>${escapeHtml(day)}</b>`, escapeHtml(place)]
        .filter((part) => part !== '')
        .join(', ')
      const disputed = disagreements.map((line) => ` <span class="disagreement">${escapeHtml(line)}</span>`)
      return `<li>${where === '' ? '' : `${where}. `}${escapeHtml(sentence)}${disputed.join('')}<sup><a id="line${number}" href="#note${number}" aria-label="Footnote ${number}">${number}</a></sup></li>\n`
    })
    return `<section>\n<h2>${escapeHtml(label)}</h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`
  })
  const list = notes.map(
    (note, index) =>
      `<li id="note${index + 1}">${note} <a href="#line${index + 1}" aria-label="Back to the line">↩</a></li>\n`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="about">${escapeHtml(about)}</p>
${sections.join('')}</main>
<footer>
<h2>Sources</h2>
<ol>
${list.join('')}</ol>
</footer>
</body>
</html>
`
}
