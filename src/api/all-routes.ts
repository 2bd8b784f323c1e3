import { decisionRoutes } from './decision-routes.ts'
import { documentRoutes } from './document-routes.ts'
import { entityRoutes } from './entity-routes.ts'
import { entryRoutes } from './entry-routes.ts'
import { findingRoutes } from './finding-routes.ts'
import { generalRoutes } from './general-routes.ts'
import { publishRoutes } from './publish-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { viewRoutes } from './view-routes.ts'

/** Every route of the server, by name. */
export const allRoutes = {
  ...generalRoutes,
  ...documentRoutes,
  ...entryRoutes,
  ...viewRoutes,
  ...entityRoutes,
  ...findingRoutes,
  ...decisionRoutes,
  ...publishRoutes,
  ...sessionRoutes,
} as const
