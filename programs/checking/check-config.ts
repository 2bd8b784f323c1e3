import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { allRules } from '../../src/checks/all-rules.ts'
import type { Severity } from '../../src/checks/finding.ts'

/** What `regesta.config.json` says of the checks; paths are whole. */
export type CheckConfig = {
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Words that spelling knows besides its list. */
  readonly words: readonly string[]
  readonly authorities: readonly string[]
  readonly decisions?: string
  readonly baseline?: string
}

/** The name under which the file is looked for in the working folder. */
export const configName = 'regesta.config.json'

const nothing: CheckConfig = { severities: {}, words: [], authorities: [] }

/** Reads a configuration; a file that is not named may be absent. */
export async function readConfig(
  path: string | undefined,
  mayBeAbsent = path === undefined,
): Promise<CheckConfig | { readonly wrong: string }> {
  const file = resolve(path ?? configName)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (mayBeAbsent) return nothing
    return { wrong: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
  try {
    return configOf(JSON.parse(text), dirname(file), path ?? configName)
  } catch {
    return { wrong: `${path ?? configName} is no JSON` }
  }
}

function configOf(value: unknown, folder: string, name: string): CheckConfig | { readonly wrong: string } {
  if (!isRecord(value)) return { wrong: `${name} holds no object` }
  const unknown = Object.keys(value).find((key) => !keys.has(key))
  if (unknown !== undefined)
    return { wrong: `${name}: “${unknown}” is not known; ${[...keys].slice(1).join(', ')} are` }
  const severities = severitiesOf(value.severities ?? {}, name)
  if (typeof severities === 'string') return { wrong: severities }
  const words = stringsOf(value.words)
  const authorities = stringsOf(value.authorities)
  if (words === null || authorities === null)
    return { wrong: `${name}: “words” and “authorities” are lists of texts` }
  const files = { decisions: value.decisions, baseline: value.baseline }
  for (const [key, file] of Object.entries(files))
    if (file !== undefined && typeof file !== 'string')
      return { wrong: `${name}: “${key}” is the path of a file` }
  return {
    severities,
    words,
    authorities: authorities.map((path) => resolve(folder, path)),
    ...(typeof files.decisions === 'string' ? { decisions: resolve(folder, files.decisions) } : {}),
    ...(typeof files.baseline === 'string' ? { baseline: resolve(folder, files.baseline) } : {}),
  }
}

const keys = new Set(['$schema', 'severities', 'words', 'authorities', 'decisions', 'baseline'])

function severitiesOf(value: unknown, name: string): Record<string, Severity | 'off'> | string {
  if (!isRecord(value)) return `${name}: “severities” is an object`
  const severities: Record<string, Severity | 'off'> = {}
  for (const [rule, severity] of Object.entries(value)) {
    if (!allRules.some(({ id, family }) => id === rule || family === rule))
      return `${name}: there is no rule or family “${rule}”; “regesta rules” lists them`
    if (!isSeverity(severity)) return `${name}: “${rule}” must be error, warning, hint or off`
    severities[rule] = severity
  }
  return severities
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'error' || value === 'warning' || value === 'hint' || value === 'off'
}

function stringsOf(value: unknown): readonly string[] | null {
  if (value === undefined) return []
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
