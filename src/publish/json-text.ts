import { harmlessJson } from '../exporters/harmless-json.ts'

/** A value as JSON on one line, without halves of characters, which strict readers refuse. */
export function jsonText(value: unknown): string {
  const text = harmlessJson(value)
  return /\\ud[89a-f]/.test(text) ? harmlessJson(wellFormed(value)) : text
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wellFormed(each)]))
}
