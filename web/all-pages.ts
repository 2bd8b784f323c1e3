import type { Page } from './page.ts'
import { texts } from './texts/texts.ts'

/** All pages, in the order of the bar. */
export const allPages: readonly Page[] = [
  {
    name: '',
    title: texts.nav.home,
    isInBar: true,
    load: async () => (await import('./pages/home-page.tsx')).HomePage,
  },
  {
    name: 'read',
    title: texts.nav.home,
    isInBar: false,
    load: async () => (await import('./pages/read-page.tsx')).ReadPage,
  },
  {
    name: 'entries',
    title: texts.entry.title,
    isInBar: false,
    load: async () => (await import('./pages/entry-page.tsx')).EntryPage,
  },
  {
    name: 'log',
    title: texts.log.title,
    isInBar: false,
    load: async () => (await import('./pages/log-page.tsx')).LogPage,
  },
  {
    name: 'queue',
    title: texts.queue.title,
    isInBar: false,
    load: async () => (await import('./pages/queue-page.tsx')).QueuePage,
  },
  {
    name: 'timeline',
    title: texts.nav.timeline,
    isInBar: true,
    load: async () => (await import('./pages/timeline-page.tsx')).TimelinePage,
  },
  {
    name: 'table',
    title: texts.nav.table,
    isInBar: true,
    load: async () => (await import('./pages/table-page.tsx')).TablePage,
  },
  {
    name: 'graph',
    title: texts.nav.graph,
    isInBar: true,
    load: async () => (await import('./pages/graph-page.tsx')).GraphPage,
  },
  {
    name: 'map',
    title: texts.nav.map,
    isInBar: true,
    load: async () => (await import('./pages/map-page.tsx')).MapPage,
  },
  {
    name: 'findings',
    title: texts.nav.findings,
    isInBar: true,
    load: async () => (await import('./pages/findings-page.tsx')).FindingsPage,
  },
  {
    name: 'finding',
    title: texts.findings.title,
    isInBar: false,
    load: async () => (await import('./pages/finding-page.tsx')).FindingPage,
  },
  {
    name: 'compare',
    title: texts.nav.compare,
    isInBar: true,
    load: async () => (await import('./pages/compare-page.tsx')).ComparePage,
  },
  {
    name: 'changes',
    title: texts.views.changes.title,
    isInBar: false,
    load: async () => (await import('./pages/changes-page.tsx')).ChangesPage,
  },
  {
    name: 'entity',
    title: texts.views.entityTitle,
    isInBar: false,
    load: async () => (await import('./pages/entity-page.tsx')).EntityPage,
  },
  {
    name: 'series',
    title: texts.views.seriesTitle,
    isInBar: false,
    load: async () => (await import('./pages/series-page.tsx')).SeriesPage,
  },
  {
    name: 'playground',
    title: texts.nav.playground,
    isInBar: true,
    load: async () => (await import('./pages/playground-page.tsx')).PlaygroundPage,
  },
]

/** The page of an address; what is published names things by addresses of its own, which lead to the same pages. */
export function pageNamed(name: string): Page | undefined {
  const wanted = published.get(name) ?? name
  return allPages.find((page) => page.name === wanted)
}

const published: ReadonlyMap<string, string> = new Map([
  ['documents', 'read'],
  ['entities', 'entity'],
  ['tellings', 'entries'],
  ['decisions', 'log'],
])
