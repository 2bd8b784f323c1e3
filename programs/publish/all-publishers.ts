import { bibtex } from '../../src/publish/publish-bibtex.ts'
import { csl } from '../../src/publish/publish-csl.ts'
import { csv } from '../../src/publish/publish-csv.ts'
import { eac } from '../../src/publish/publish-eac.ts'
import { ftm } from '../../src/publish/publish-ftm.ts'
import { geojson } from '../../src/publish/publish-geojson.ts'
import { gexf } from '../../src/publish/publish-gexf.ts'
import { graphml } from '../../src/publish/publish-graphml.ts'
import { ical } from '../../src/publish/publish-ical.ts'
import { jsonld } from '../../src/publish/publish-jsonld.ts'
import { ndjson } from '../../src/publish/publish-ndjson.ts'
import { quickstatements } from '../../src/publish/publish-quickstatements.ts'
import { tei } from '../../src/publish/publish-tei.ts'
import { timelinejs } from '../../src/publish/publish-timelinejs.ts'
import { timeml } from '../../src/publish/publish-timeml.ts'
import type { Publisher } from '../../src/publish/publisher.ts'
import { parquet } from './publish-parquet.ts'
import { site } from './publish-site.ts'
import { turtle } from './publish-turtle.ts'

/** The formats that registers are published in. */
export const allPublishers: readonly Publisher[] = [
  csv,
  ndjson,
  parquet,
  jsonld,
  turtle,
  ical,
  timelinejs,
  geojson,
  graphml,
  gexf,
  csl,
  bibtex,
  ftm,
  quickstatements,
  eac,
  tei,
  timeml,
  site,
]
