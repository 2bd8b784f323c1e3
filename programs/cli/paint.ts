import { styleText } from 'node:util'
import type { Look } from './terminal.ts'

/** The styles in use; a terminal's own colours, so that they fit light and dark themes. */
export type Style = 'bold' | 'dim' | 'underline' | 'cyan' | 'yellow' | 'red' | 'green' | 'magenta' | 'blue'

/** Text in a style where the stream takes colours, else as it is. */
export function paint(look: Look, style: Style, text: string): string {
  return look.hasColours && text !== '' ? styleText(style, text, { validateStream: false }) : text
}
