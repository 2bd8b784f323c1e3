import type { Reporter } from './reporter.ts'

/** Loads the way to print findings that is asked for, and no other. */
export async function loadReporter(name: keyof typeof allReporters): Promise<Reporter> {
  return allReporters[name]()
}

const allReporters = {
  terminal: async (): Promise<Reporter> => (await import('./report-terminal.ts')).reportTerminal,
  json: async (): Promise<Reporter> => (await import('./report-json.ts')).reportJson,
  ndjson: async (): Promise<Reporter> => (await import('./report-ndjson.ts')).reportNdjson,
  sarif: async (): Promise<Reporter> => (await import('./report-sarif.ts')).reportSarif,
  github: async (): Promise<Reporter> => (await import('./report-github.ts')).reportGithub,
  rdjson: async (): Promise<Reporter> => (await import('./report-rdjson.ts')).reportRdjson,
  html: async (): Promise<Reporter> => (await import('./report-html.ts')).reportHtml,
} as const
