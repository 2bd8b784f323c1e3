import type { Document } from './document.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { findSentences } from './find-sentences.ts'
import type { Text } from './text.ts'
import { tokenize } from './tokenize.ts'

/** Cuts a document into paragraphs, sentences and tokens. */
export function readText(document: Document): Text {
  const { text } = document
  const tokens = tokenize(text)
  const paragraphs = findParagraphs(text, document.blocks)
  const sentences = findSentences(text, tokens, paragraphs)
  return { document, text, tokens, paragraphs, sentences }
}
