import { viewTexts } from './en-views.ts'

/** The words of the interface in English. */
export const en = {
  language: 'English',
  name: 'Regesta',
  layout: {
    skip: 'Skip to the page',
    pages: 'Pages',
    search: 'Search the register',
    searchHere: 'kind:meeting place:Baku date:2006',
    toLight: 'Light colours',
    toDark: 'Dark colours',
    inPlayground: 'This is the register of the text in the playground. Nothing of it leaves this machine.',
    backToText: 'Back to the text',
  },
  nav: {
    home: 'Reading',
    timeline: 'Timeline',
    table: 'Table',
    graph: 'Graph',
    map: 'Map',
    findings: 'Findings',
    compare: 'Compare',
    playground: 'Playground',
  },
  states: {
    waiting: 'One moment …',
    failed: 'This could not be had',
    again: 'Try again',
    notFound: 'There is no such page',
    notFoundMore: 'The address may have been cut off, or what it names is no longer in the register.',
    toStart: 'To the first page',
  },
  counts: {
    entries: (count: number) => (count === 1 ? '1 entry' : `${grouped(count)} entries`),
    findings: (count: number) => (count === 1 ? '1 finding' : `${grouped(count)} findings`),
    documents: (count: number) => (count === 1 ? '1 document' : `${grouped(count)} documents`),
  },
  kinds: {
    meeting: 'meeting',
    act: 'act',
    membership: 'membership',
    founding: 'founding',
    renaming: 'renaming',
    relations: 'relations',
    appointment: 'appointment',
    visit: 'visit',
    conferral: 'conferral',
    assistance: 'assistance',
    incident: 'incident',
  },
  severities: { error: 'error', warning: 'warning', hint: 'hint' },
  statuses: { held: 'held', planned: 'planned', denied: 'denied' },
  reviews: { open: 'not reviewed', accepted: 'accepted', corrected: 'corrected', added: 'added by hand' },
  bases: {
    read: 'read as it stands',
    repaired: 'repaired',
    inferred: 'inferred from what stands nearby',
    resolved: 'matched to an authority file',
    decided: 'decided by a person',
  },
  views: viewTexts,
}

function grouped(count: number): string {
  return count.toLocaleString('en')
}
