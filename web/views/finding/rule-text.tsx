import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type RulePiece, ruleSections } from './rule-sections.ts'

/** The page of a rule: what it looks for, with examples; fetched from the page’s own files where the answer has none. */
export function RuleText({
  rule,
  markdown,
}: {
  readonly rule: string
  readonly markdown: string
}): JSX.Element {
  const [text, setText] = useState(markdown)
  useEffect(() => {
    let isStale = false
    setText(markdown)
    if (markdown === '')
      import('../../engine/rule-pages.ts').then(({ rulePageText }) => {
        if (!isStale) setText(rulePageText(rule))
      })
    return () => {
      isStale = true
    }
  }, [rule, markdown])
  return (
    <div class="rule-text">
      {ruleSections(text).map(({ heading, pieces }) => (
        <section key={heading}>
          {heading !== '' && <h3>{heading}</h3>}
          {pieces.map((piece, index) => (
            <Piece key={`${heading} ${index}`} piece={piece} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Piece({ piece }: { readonly piece: RulePiece }): JSX.Element {
  if (piece.piece === 'paragraph') return <p>{piece.text}</p>
  return (
    <blockquote dir="auto">
      {piece.parts.map(({ words, isMarked }) => (isMarked ? <mark key={words}>{words}</mark> : words))}
      {piece.expected !== null && <span class="expected"> → {piece.expected}</span>}
    </blockquote>
  )
}
