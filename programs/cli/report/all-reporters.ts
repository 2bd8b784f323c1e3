import { reportGithub } from './report-github.ts'
import { reportHtml } from './report-html.ts'
import { reportJson } from './report-json.ts'
import { reportNdjson } from './report-ndjson.ts'
import { reportRdjson } from './report-rdjson.ts'
import { reportSarif } from './report-sarif.ts'
import { reportTerminal } from './report-terminal.ts'
import type { Reporter } from './reporter.ts'

/** Every way to print findings. */
export const allReporters: readonly Reporter[] = [
  reportTerminal,
  reportJson,
  reportNdjson,
  reportSarif,
  reportGithub,
  reportRdjson,
  reportHtml,
]
