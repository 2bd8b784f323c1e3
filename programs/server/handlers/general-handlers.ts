import { basename } from 'node:path'
import { allRoutes } from '../../../src/api/all-routes.ts'
import type { generalRoutes } from '../../../src/api/general-routes.ts'
import { openApi } from '../../../src/api/open-api.ts'
import { compareEdtf } from '../../../src/edtf/compare-edtf.ts'
import { toEdtf } from '../../../src/edtf/to-edtf.ts'
import type { Facet } from '../../../src/register/facet.ts'
import { queryDate } from '../../../src/register/query-date.ts'
import { engineVersion } from '../../../src/version.ts'
import { everything } from '../answer-query.ts'
import { rowsOf, sumOfFindings } from '../document-rows.ts'
import type { Handlers } from '../handler.ts'
import type { Serving } from '../serving.ts'

const mostLatest = 10
const mostYears = 10_000

/** The workspace at a glance, and what programs need to know of the server. */
export function generalHandlers({ workspace, shelf }: Serving): Handlers<typeof generalRoutes> {
  const { register } = workspace
  const description = openApi(allRoutes)
  return {
    async overview() {
      const documents = [...(await shelf.latest()).values()]
      const { total } = await register.ask(everything, {
        order: 'date',
        limit: 1,
        after: null,
      })
      const counted = await register.documents()
      const facets = await register.facets(
        everything,
        ['kind', 'year', 'status', 'basis', 'review'],
        mostYears,
      )
      return {
        name: nameOfPlace(workspace.where),
        version: engineVersion,
        documents: documents.length,
        entries: total,
        decisions: (await workspace.decisions()).length,
        lostDecisions: (await register.lostDecisions()).length,
        facets,
        ...yearsOf(facets),
        findings: sumOfFindings(counted),
        latest: rowsOf(documents.slice(-mostLatest).reverse(), counted),
      }
    },
    async openApi() {
      return description
    },
    async health() {
      await register.ask(everything, { order: 'date', limit: 1, after: null })
      return { status: 'ok' }
    },
  }
}

function yearsOf(facets: readonly Facet[]): { readonly from: string | null; readonly until: string | null } {
  const years = facets.find(({ field }) => field === 'year')?.values ?? []
  // Years are counted under the words that people read them by: “753 BC”, “1990s”.
  const dates = years.flatMap(({ value }) => {
    const date = queryDate(value)
    const edtf = date?.is === 'value' ? toEdtf(date.value) : null
    return edtf === null ? [] : [edtf]
  })
  const sorted = dates.sort(compareEdtf)
  return { from: sorted[0] ?? null, until: sorted.at(-1) ?? null }
}

// The path to a folder is nobody's business but the owner's.
function nameOfPlace(where: string): string {
  const name = basename(where.replace(/[?#].*$/, ''))
  return name === '' || name === '.regesta' ? 'Register' : name
}
