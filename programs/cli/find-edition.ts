import { basename } from 'node:path'
import type { SourceProblem } from '../input/input.ts'
import type { LoggedDocument } from '../workspace/document-log.ts'

/**
 * The edition of a document that is meant by its name, source or id, with `@` and a number behind it; without one the
 * last. Numbers below zero count from the last: `@-2` is the last but one.
 */
export function findEdition(
  wanted: string,
  editions: readonly LoggedDocument[],
): LoggedDocument | SourceProblem {
  const [, name = wanted, number = '-1'] = /^(.+?)@(-?\d+)$/s.exec(wanted) ?? []
  const meant = editions.filter(
    ({ document }) =>
      document.id === name ||
      document.name === name ||
      document.source === name ||
      document.name === basename(name),
  )
  const ids = new Set(meant.map(({ document }) => document.id))
  if (ids.size === 0)
    return {
      problem: `there is no file and no document of the workspace called “${name}”`,
      advice: 'Name a file, or a document by its name or id.',
    }
  if (ids.size > 1)
    return {
      problem: `${ids.size} documents of the workspace are called “${name}”`,
      advice: `Name one by its id: ${[...ids].join(', ')}.`,
    }
  const at = Number(number)
  const found = at < 0 ? meant.at(at) : meant.find(({ document }) => document.edition === at)
  if (found !== undefined) return found
  return {
    problem: `of “${name}” the workspace keeps ${meant.length === 1 ? 'one edition' : `${meant.length} editions`}`,
    advice: meant.length === 1 ? 'Add a later one, or compare it with a file.' : 'Name one of their numbers.',
  }
}
