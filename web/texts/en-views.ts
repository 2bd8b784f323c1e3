import type { EntryKind } from '../../src/entries/all-kinds.ts'
import type { MentionKind } from '../../src/names/mention.ts'

const lanes: Readonly<Record<EntryKind, string>> = {
  act: 'Acts',
  appointment: 'Appointments',
  assistance: 'Assistance',
  conferral: 'Conferrals',
  founding: 'Foundings',
  incident: 'Incidents',
  meeting: 'Meetings',
  membership: 'Memberships',
  relations: 'Relations',
  renaming: 'Renamings',
  visit: 'Visits',
}

const kindsOfNames: Readonly<Record<MentionKind, string>> = {
  person: 'person',
  place: 'place',
  state: 'state',
  body: 'body',
  meeting: 'meeting',
  act: 'act',
  post: 'office',
  people: 'people',
  thing: 'thing',
}

// In the order in which they are offered; others follow.
const formats: Readonly<Record<string, string>> = {
  docx: 'Briefing for Word',
  csv: 'Table',
  ical: 'Calendar',
  timelinejs: 'TimelineJS',
  site: 'Web site',
  jsonld: 'Linked data',
  ndjson: 'Everything, as records',
  geojson: 'Map',
  csl: 'Bibliography for Zotero',
  bibtex: 'Bibliography for LaTeX',
  turtle: 'CIDOC CRM',
  tei: 'TEI edition',
  eac: 'Archival authorities',
  graphml: 'Graph (GraphML)',
  gexf: 'Graph for Gephi',
  parquet: 'Columns (Parquet)',
  ftm: 'FollowTheMoney',
  quickstatements: 'Wikidata',
  timeml: 'TimeML',
}

const fields: Readonly<Record<string, string>> = {
  form: 'the form',
  date: 'the date',
  place: 'the place',
  parties: 'who took part',
  status: 'whether it was held',
  saidBy: 'who says so',
  title: 'the title',
  series: 'the series',
  ordinal: 'the number in the series',
  number: 'the number',
  paragraphs: 'the paragraphs',
  post: 'the post',
  honour: 'the honour',
  amount: 'the amount',
}

const grouped = (count: number): string => count.toLocaleString('en')

/** What the views and the pages of the register say, in English. */
export const viewTexts = {
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  lanes,
  kindsOfNames,
  field: (name: string) => fields[name] ?? name,
  undated: 'undated',
  looking: 'Looking for the words …',
  more: (count: number) => `and ${grouped(count)} more`,
  cut: (shown: number, total: number) => `The first ${grouped(shown)} of ${grouped(total)}.`,
  disagree: (fields: string) => `The documents disagree about ${fields}.`,
  nothingAnswers: (q: string) => `No entry answers “${q}”.`,
  showEverything: 'Show everything',
  tryThese: 'Questions are words, or fields with values:',
  examples: [
    { q: 'kind:meeting place:Dakar', says: 'meetings held in Dakar' },
    { q: 'date:1990..1999 -kind:incident', says: 'the nineties without incidents' },
    { q: '"cultural heritage" OR title:heritage', says: 'words that stand together, or a title' },
    { q: 'has:disagreement', says: 'what documents tell differently' },
  ],
  query: {
    offers: 'What can be written here',
    problem: (problem: string, advice: string) =>
      `${problem.charAt(0).toUpperCase()}${problem.slice(1)}. ${advice}`,
  },
  publish: {
    open: 'Take away',
    everything: 'The whole register, as',
    answer: (q: string) => `The answer to “${q}”, as`,
    formats,
    more: 'Other formats',
  },
  facets: {
    label: 'Filters',
    fields: {
      kind: 'Kind',
      year: 'Years',
      body: 'Bodies',
      person: 'Persons',
      state: 'States',
      place: 'Places',
      series: 'Series',
      status: 'Status',
      basis: 'How values were got',
      review: 'Review',
      document: 'Documents',
    },
    fromYear: 'From',
    untilYear: 'to',
    allYears: 'All years',
    more: (count: number) => `${grouped(count)} more`,
    fewer: 'Fewer',
  },
  slider: {
    label: 'Years',
    from: 'From the year',
    until: 'Until the year',
  },
  graph: {
    label: (count: number) =>
      `A drawing of ${grouped(count)} points that are joined where they take part in the same entries; the list beside it says the same in words.`,
    says: (parties: number, entries: number) =>
      `${grouped(parties)} parties in ${entries === 1 ? '1 entry' : `${grouped(entries)} entries`}.`,
    showEntries: 'Entries as points',
    showNames: 'Names that are not identified',
    entryPoint: 'entry, in the colour of its kind',
    how: 'A line: both take part in the same entry. Who is with nobody stands in the list only.',
    nothing: 'Nobody here takes part in anything together with somebody else.',
    side: 'In words',
    seek: 'Find a body, person or state',
    nobody: (sought: string) => `Nobody is called “${sought}” here.`,
    hidden: (count: number) => `${grouped(count)} more parties are not drawn.`,
    back: '← All',
    toEntity: 'open its page',
    company: 'With',
    entries: 'In',
    empty: 'Nobody takes part in anything yet. Add a document, and who meets whom in it is drawn here.',
  },
  map: {
    label: (count: number) =>
      `A map of the world with ${grouped(count)} places; the list beside it names them.`,
    says: (places: number, entries: number) =>
      `${places === 1 ? '1 place' : `${grouped(places)} places`}, ${entries === 1 ? '1 entry' : `${grouped(entries)} entries`}.`,
    borders: 'Borders of today',
    note: 'Outlines: Natural Earth, 1:110 million. They show coasts and borders of today, whatever the time that is looked at, all in one line, and only to find one’s way: the register takes no side where borders are disputed.',
    unknown: (count: number) =>
      count === 1 ? '1 place is on no map' : `${grouped(count)} places are on no map`,
    withoutPlace: (count: number) =>
      count === 1 ? '1 entry tells no place.' : `${grouped(count)} entries tell no place.`,
    toTable: 'in the table',
    empty:
      'No entry tells a place whose position is known. Add a document, and where its happenings took place is shown here.',
  },
  disputed: 'disputed',
  entityTitle: 'Who',
  seriesTitle: 'Series',
  entity: {
    alsoCalled: 'Also called',
    fromUntil: (from: string, until: string) => `${from} – ${until}`,
    since: (from: string) => `since ${from}`,
    until: (until: string) => `until ${until}`,
    before: 'Before it:',
    after: 'After it:',
    series: 'Its meetings',
    beside: 'Beside its entries',
    company: 'With',
    documents: 'Named in',
    authority: 'Known from',
  },
  series: {
    kind: 'series of meetings',
    says: (told: number, missing: number, contradictory: number) =>
      [
        told === 1 ? '1 meeting is told' : `${grouped(told)} meetings are told`,
        ...(missing === 0
          ? []
          : [missing === 1 ? '1 number is missing' : `${grouped(missing)} numbers are missing`]),
        ...(contradictory === 0 ? [] : [`${grouped(contradictory)} with contradictions`]),
      ].join(', '),
    states: {
      told: 'told',
      contradictory: 'told with contradictions',
      missing: 'not told, between two that are',
      known: 'known to an authority file only',
    },
    unnumbered: '–',
    nothingTold: 'No document of the register tells it.',
    authority: (date: string, place: string | null) =>
      `The authority file has ${date}${place === null ? '' : `, ${place}`}.`,
    contradictions: {
      number: 'Two meetings bear this number.',
      documents: 'The documents disagree about it.',
      date: 'The date is not that of the authority file.',
      place: 'The place is not that of the authority file.',
      order: 'It is earlier than a meeting with a smaller number.',
    },
  },
  finding: {
    words: 'The words',
    rule: 'What the rule looks for',
    entries: 'Entries on these words',
    silenced: 'silenced',
    toDocument: 'Show it in the document',
    nothing: 'leave it out',
    severity: 'How grave',
    severities: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
    document: 'In',
    allDocuments: 'all documents',
    ofRule: (rule: string) => `of ${rule}`,
    empty: 'Nothing was found. A rule speaks only where it has reason to; a clean text stays silent.',
  },
  compare: {
    one: 'The one document',
    other: 'The other document',
    swap: 'Exchange the sides',
    empty: 'Two documents are needed for a comparison. Add a second one about the same history.',
    notHere: 'Documents are compared in a register on a server; the playground holds one document only.',
    contradictions: (count: number) =>
      count === 0
        ? 'No contradictions'
        : count === 1
          ? 'One happening is told differently'
          : `${grouped(count)} happenings are told differently`,
    history: 'One history, told by both or by one',
    filters: { all: 'All', both: 'Told by both', one: 'Left only', other: 'Right only' },
    or: ' or ',
  },
  table: {
    label: 'Entries',
    columns: {
      date: 'Date',
      kind: 'Kind',
      form: 'Form',
      summary: 'What happened',
      place: 'Place',
      parties: 'Who took part',
      series: 'Series',
      ordinal: 'No. in series',
      title: 'Title',
      number: 'Number',
      post: 'Post',
      honour: 'Honour',
      amount: 'Amount',
      status: 'Status',
      saidBy: 'Said by',
      basis: 'How it was got',
      review: 'Review',
      documents: 'Documents',
    },
    choose: 'Columns',
    copy: 'Copy',
    copied: (count: number) => `${count === 1 ? '1 row' : `${grouped(count)} rows`} copied.`,
    notCopied: 'This browser lets no page copy; save the table as CSV instead.',
    save: 'CSV',
    cut: (shown: number, total: number) =>
      `The first ${grouped(shown)} of ${grouped(total)}: ask for less to see all of it.`,
    empty: 'The register is empty. Add a document, and every happening that it tells becomes a row here.',
  },
  timeline: {
    role: 'timeline',
    label: (count: number) => `Timeline of ${grouped(count)} dated entries`,
    lanes: 'Lanes',
    lanesBy: { kind: 'by kind', body: 'by body', document: 'by document', none: 'none' },
    others: 'Others',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'All',
    keys: '← → walk the entries, ↑ ↓ change the lane, + − zoom, Page Up and Page Down move, 0 shows all, Enter opens the words.',
    inView: (count: number) => `In view: ${count === 1 ? '1 entry' : `${grouped(count)} entries`}`,
    undated: (count: number) => `${grouped(count)} without a date are not on the line.`,
    list: 'Entries in view',
    empty:
      'Nothing dated is in the register yet. Add a document, and what it tells is laid out here in time.',
    legend: {
      show: 'How dates are drawn',
      day: 'on that day',
      lasting: 'lasted; where an end is not exact, it is pale',
      within: 'at some time within',
      vague: 'about then',
      open: 'began then, no end is told',
      oneOf: 'one of these, the documents do not agree',
      planned: 'planned',
      denied: 'denied',
      cluster: 'so many together: press to look closer',
    },
  },
} as const
