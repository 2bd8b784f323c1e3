import type { History } from '../../src/register/history-of.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { harmlessText } from './harmless-text.ts'
import { paint } from './paint.ts'
import type { Look } from './terminal.ts'
import { wrapWords } from './wrap-words.ts'

/** The history of an entry for people: value by value who tells it in which words, and what was decided. */
export function historyText(entry: RegisterEntry, { values, steps }: History, look: Look): string {
  const about = [entry.kind, entry.status, entry.review, entry.id, `version ${entry.version}`].join(' · ')
  const lines = [
    ...wrapWords(harmlessText(entry.summary), look.width).map((line) => paint(look, 'bold', line)),
    paint(look, 'dim', harmlessText(about)),
  ]
  for (const { field, value, told, decided } of values) {
    lines.push('', `${paint(look, 'cyan', field)} ${harmlessText(value ?? '(none)')}`)
    for (const step of told) {
      const words = step.words.map((one) => `“${one.replace(/\s+/g, ' ').trim()}”`).join(', ')
      lines.push(
        ...indented(
          `${step.document}: ${step.value}${words === '' ? '' : ` from ${words}`} (${step.basis})`,
          look,
        ),
        paint(look, 'dim', harmlessText(`      by src/${step.by}.ts`)),
      )
    }
    for (const { decision, undoneBy, changes } of decided) {
      const change = changes.find((one) => one.field === field)
      const undone = undoneBy === null ? '' : `; undone by ${undoneBy}`
      lines.push(
        ...indented(
          `${signature(decision)}: ${change?.before ?? '(none)'} → ${change?.after ?? '(none)'}${undone}`,
          look,
        ),
      )
    }
  }
  if (steps.length > 0) lines.push('', paint(look, 'cyan', 'decisions'))
  for (const { decision, undoneBy } of steps) {
    const why = decision.why === null ? '' : `: ${decision.why}`
    const undone = undoneBy === null ? '' : ` (undone by ${undoneBy})`
    lines.push(...indented(`${signature(decision)}${why}${undone}`, look))
  }
  return `${lines.join('\n')}\n`
}

function signature({ id, verdict, who, when }: LoggedDecision): string {
  return `${when.slice(0, 16).replace('T', ' ')} ${who}, ${verdict} ${id}`
}

function indented(text: string, look: Look): string[] {
  return wrapWords(harmlessText(text), look.width - 4).map((line) => `    ${line}`)
}
