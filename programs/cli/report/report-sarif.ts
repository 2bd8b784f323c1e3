import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { allRules } from '../../../src/checks/all-rules.ts'
import type { Finding } from '../../../src/checks/finding.ts'
import { harmlessJson } from '../../../src/exporters/harmless-json.ts'
import type { Span } from '../../../src/text/span.ts'
import { engineVersion } from '../../../src/version.ts'
import type { MarkedFinding } from '../../checking/fingerprint.ts'
import type { CheckedDocument, Reporter } from './reporter.ts'
import { type TextLines, textLines } from './text-lines.ts'

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const

/** SARIF 2.1.0, the format of code scanners. */
export const reportSarif: Reporter = {
  name: 'sarif',
  each: () => '',
  end: ({ documents }) =>
    `${harmlessJson({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'regesta',
              version: engineVersion,
              semanticVersion: engineVersion,
              rules: allRules.map(ruleOf),
            },
          },
          columnKind: 'utf16CodeUnits',
          artifacts: documents.map(({ path, document }) => ({
            location: locationOf(path),
            length: -1,
            sourceLanguage: document.language,
          })),
          results: documents.flatMap(resultsOf),
        },
      ],
    })}\n`,
}

function ruleOf({ id, says, severity, isOff }: (typeof allRules)[number]) {
  return {
    id,
    shortDescription: { text: says.replace(/\{\w+\}/g, '…') },
    defaultConfiguration: { level: levels[severity], enabled: !isOff },
  }
}

function resultsOf({ path, document, findings, silenced }: CheckedDocument) {
  const lines = textLines(document.text)
  return [
    ...findings.map((finding) => ({ ...resultOf(path, lines, finding), ...markOf(finding) })),
    ...silenced.map(({ finding, decision }) => ({
      ...resultOf(path, lines, finding),
      suppressions: [{ kind: 'external', status: 'accepted', justification: decision.reason }],
    })),
  ]
}

function markOf({ fingerprint }: MarkedFinding) {
  return { partialFingerprints: { 'regestaQuote/v1': fingerprint } }
}

function resultOf(path: string, lines: TextLines, { rule, severity, message, span, also, fix }: Finding) {
  return {
    ruleId: rule,
    ruleIndex: allRules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: locationOf(path), region: regionOf(lines, span) } }],
    ...(also.length === 0
      ? {}
      : {
          relatedLocations: also.map((other, id) => ({
            id,
            physicalLocation: { artifactLocation: locationOf(path), region: regionOf(lines, other) },
          })),
        }),
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation: locationOf(path),
                  replacements: [
                    { deletedRegion: regionOf(lines, fix.span), insertedContent: { text: fix.text } },
                  ],
                },
              ],
            },
          ],
        }),
  }
}

function regionOf(lines: TextLines, { start, end }: Span) {
  const from = lines.placeOf(start)
  const to = lines.placeOf(end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

function locationOf(path: string): { uri: string } {
  if (path === '-') return { uri: 'stdin' }
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href }
  return { uri: path.split(/[\\/]/).map(encodeURIComponent).join('/') }
}
