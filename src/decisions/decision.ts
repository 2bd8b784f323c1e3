import type { Quote } from './quote.ts'

/** What a person said of a finding: that it is to be silent, and why. */
export type Decision = {
  readonly verdict: 'silence'
  /** A rule or a family of rules. */
  readonly rule: string
  readonly about: Quote
  readonly reason: string
  readonly who?: string
  /** EDTF. */
  readonly when?: string
}

/** A line of a decisions file that is none, and what is wrong with it. */
export type DecisionProblem = { readonly line: number; readonly problem: string }

/** Reads a decisions file, one JSON object a line; lines that begin with `//` and blank ones are skipped. */
export function readDecisions(file: string): { decisions: Decision[]; problems: DecisionProblem[] } {
  const decisions: Decision[] = []
  const problems: DecisionProblem[] = []
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('//')) continue
    const decision = readLine(line)
    if (typeof decision === 'string') problems.push({ line: index + 1, problem: decision })
    else decisions.push(decision)
  }
  return { decisions, problems }
}

function readLine(line: string): Decision | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'it is no JSON'
  }
  if (!isRecord(value)) return 'it is no object'
  const { verdict, rule, about, reason, who, when } = value
  if (verdict !== 'silence') return `the verdict must be "silence"`
  if (typeof rule !== 'string' || rule === '') return 'it names no "rule"'
  if (!isRecord(about) || typeof about.words !== 'string' || about.words === '')
    return 'it quotes no words ("about": {"words": …})'
  if (typeof reason !== 'string' || reason.trim() === '') return 'it gives no "reason"'
  const quote = { words: about.words, before: textOf(about.before), after: textOf(about.after) }
  const decision: Decision = { verdict, rule, about: quote, reason }
  return {
    ...decision,
    ...(typeof who === 'string' ? { who } : {}),
    ...(typeof when === 'string' ? { when } : {}),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
