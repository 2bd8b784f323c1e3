const schema = (name: string) => `https://schema.org/${name}`
const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`
const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`
const own = (name: string) => `urn:regesta:vocabulary:${name}`
const link = (id: string) => ({ '@id': id, '@type': '@id' })
const instant = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' })

/** The words of the JSON-LD files and what they mean, written into each file, so that none is fetched. */
export const jsonldContext = {
  oa: 'http://www.w3.org/ns/oa#',
  id: '@id',
  type: '@type',
  ...named(schema, ['Event', 'Person', 'Place', 'Country', 'Organization', 'CreativeWork', 'Claim']),
  ...named(schema, ['Dataset', 'Thing', 'Role', 'name', 'alternateName', 'identifier', 'headline']),
  ...named(schema, ['startDate', 'endDate', 'location', 'inLanguage', 'sha256', 'version', 'position']),
  ...named(schema, ['contributor', 'roleName', 'workFeatured']),
  about: link(schema('about')),
  ...named(prov, ['Entity', 'Activity', 'Agent', 'SoftwareAgent', 'Bundle', 'wasAssociatedWith']),
  wasDerivedFrom: link(prov('wasDerivedFrom')),
  wasInfluencedBy: link(prov('wasInfluencedBy')),
  wasAttributedTo: link(prov('wasAttributedTo')),
  generatedAtTime: instant(prov('generatedAtTime')),
  endedAtTime: instant(prov('endedAtTime')),
  ...named(oa, ['Annotation', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector']),
  ...named(oa, ['hasBody', 'hasTarget', 'hasSelector', 'exact', 'prefix', 'suffix', 'start', 'end']),
  hasSource: link(oa('hasSource')),
  motivatedBy: link(oa('motivatedBy')),
  date: { '@id': 'http://purl.org/dc/terms/date', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
  source: 'http://purl.org/dc/terms/source',
  comment: 'http://www.w3.org/2000/01/rdf-schema#comment',
  ...named(own, ['kind', 'form', 'status', 'saidBy', 'series', 'number', 'paragraphs', 'paragraph']),
  ...named(own, ['post', 'honour', 'amount', 'review', 'disagreesAbout', 'verdict', 'gives']),
} as const

function named(space: (name: string) => string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, space(name)]))
}
