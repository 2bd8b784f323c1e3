/** A piece of the page of a rule: a paragraph, or an example with its marked words. */
export type RulePiece =
  | { readonly piece: 'paragraph'; readonly text: string }
  | { readonly piece: 'example'; readonly parts: readonly ExamplePart[]; readonly expected: string | null }

/** Words of an example; marked ones are those that the rule finds. */
export type ExamplePart = { readonly words: string; readonly isMarked: boolean }

/** A section of the page of a rule; the first has no heading. */
export type RuleSection = { readonly heading: string; readonly pieces: readonly RulePiece[] }

/** Cuts the page of a rule into sections, paragraphs and examples; its text is text and never markup. */
export function ruleSections(markdown: string): readonly RuleSection[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) sections.push({ heading: line.slice(3).trim(), lines: [] })
    else if (!line.startsWith('# ')) sections.at(-1)?.lines.push(line)
  }
  return sections
    .map(({ heading, lines }) => ({ heading, pieces: piecesOf(lines) }))
    .filter(({ pieces }) => pieces.length > 0)
}

function piecesOf(lines: readonly string[]): RulePiece[] {
  const blocks: string[][] = []
  let before = ''
  for (const line of lines) {
    const kind = line.startsWith('>') ? '>' : line.trim() === '' ? '' : 'text'
    if (kind !== '' && kind === before) blocks.at(-1)?.push(line)
    else if (kind !== '') blocks.push([line])
    before = kind
  }
  return blocks.map((block) =>
    block[0]?.startsWith('>') === true
      ? exampleOf(block.map((line) => line.replace(/^> ?/, '')).join('\n'))
      : { piece: 'paragraph', text: block.join(' ').trim() },
  )
}

function exampleOf(written: string): RulePiece {
  const arrow = written.lastIndexOf('  → ')
  const marked = arrow === -1 ? written : written.slice(0, arrow)
  const parts = marked.split(/\[\[|\]\]/).map((words, index) => ({ words, isMarked: index % 2 === 1 }))
  return {
    piece: 'example',
    parts: parts.filter(({ words }) => words !== ''),
    expected: arrow === -1 ? null : written.slice(arrow + 4).trim(),
  }
}
