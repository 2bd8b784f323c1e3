import type { Exporter } from './exporter.ts'
import { csv } from './to-csv.ts'
import { json } from './to-json.ts'
import { markdown } from './to-markdown.ts'
import { ndjson } from './to-ndjson.ts'
import { timex3 } from './to-timeml.ts'

/** The formats that registers are written in. */
export const allExporters: readonly Exporter[] = [ndjson, json, csv, markdown, timex3]
