import type { LoggedDecision } from '../register/logged-decision.ts'
import type { RegisterEntity } from '../register/register-entity.ts'
import type { RegisterEntry, RegisterParty } from '../register/register-entry.ts'
import type { Evidence, Telling } from '../register/telling.ts'
import { engineVersion } from '../version.ts'
import { characterOffsets } from './character-offsets.ts'
import { decidedValues } from './decided-values.ts'
import { iriOf } from './iri.ts'
import { jsonText } from './json-text.ts'
import { jsonldContext } from './jsonld-context.ts'
import { plainDays } from './plain-days.ts'
import type { Publisher } from './publisher.ts'

/** Linked data for the web: schema.org, PROV-O and web annotations in one JSON-LD file with its own context. */
export const jsonld: Publisher = {
  name: 'jsonld',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  says: 'linked data: schema.org, PROV-O and web annotations in JSON-LD',
  holds: [
    'Each entry is a `schema:Event` with those who take part in `schema:Role`s; an act has its `schema:CreativeWork`. Persons, bodies, states and places are `schema:Person`, `schema:Organization`, `schema:Country` and `schema:Place`.',
    'Each telling is an `oa:Annotation` and a `schema:Claim`: its body says what this one document tells, its target the words by `oa:TextQuoteSelector` and `oa:TextPositionSelector` (in Unicode characters) and the SHA-256 of the source.',
    'An entry is `prov:wasDerivedFrom` its tellings and `prov:wasInfluencedBy` the decisions of people, each with who, when and why.',
    'A value about which the documents disagree stands in their tellings only, not in the entry; a date then is an EDTF set.',
    'The context stands in the file: nothing is fetched to read it.',
    'The shapes in `schemas/register-jsonld.shacl.ttl` hold every file to this.',
  ],
  loses: [
    'How each value was got (`read`, `repaired`, `inferred`, `resolved`) and by which file of the program; `ndjson` keeps that.',
    '`startDate` and `endDate` are given only where the date says year, month and day as plain numbers; `dcterms:date` has the EDTF date always.',
    'Findings are not told.',
  ],
  async *write(register, { title, base, decisionOf }) {
    const engine = iriOf(base, 'engine', engineVersion)
    const offsetOf = characterOffsets(register)
    const node = (value: object) => `,\n${jsonText(value)}`
    yield `{"@context":${jsonText(jsonldContext)},\n"id":"${base}register","type":["Dataset","Bundle"],"name":${jsonText(title)},"@graph":[\n`
    yield jsonText({ id: engine, type: 'SoftwareAgent', name: `Regesta ${engineVersion}` })
    for await (const document of register.documents())
      yield node({
        id: iriOf(base, 'document', document.id),
        type: ['CreativeWork', 'Entity'],
        name: document.name,
        ...(document.source === null ? {} : { source: document.source }),
        ...(document.date === null ? {} : { date: document.date }),
        inLanguage: document.language,
        sha256: document.hash.replace(/^sha256:/, ''),
        version: document.edition,
        generatedAtTime: document.added,
      })
    for await (const entity of register.entities()) yield node(entityNode(entity, base))
    for await (const entry of register.entries()) {
      yield node(entryNode(entry, base))
      for (const telling of entry.tellings) {
        const targets: object[] = []
        for (const evidence of telling.evidence) {
          const start = await offsetOf(telling.document, evidence.span.start)
          const end = await offsetOf(telling.document, evidence.span.end)
          targets.push(targetNode(evidence, { start, end }, iriOf(base, 'document', telling.document)))
        }
        yield node(tellingNode(telling, entry, { base, engine, targets }))
      }
      for (const id of entry.decisions) yield node(decisionNode(id, decisionOf(id), base))
    }
    yield '\n]}\n'
  },
}

const entityTypes: Readonly<Record<RegisterEntity['kind'], string>> = {
  person: 'Person',
  place: 'Place',
  state: 'Country',
  body: 'Organization',
  meeting: 'Event',
  act: 'CreativeWork',
  post: 'Thing',
  people: 'Thing',
  thing: 'Thing',
}

function entityNode({ id, kind, name, names, authority, documents }: RegisterEntity, base: string): object {
  const others = names.filter((each) => each.name !== name).map((each) => each.name)
  return {
    id: iriOf(base, 'entity', id),
    type: entityTypes[kind],
    name,
    ...(others.length === 0 ? {} : { alternateName: others }),
    ...(authority === null ? {} : { identifier: authority }),
    wasDerivedFrom: documents.map(({ document }) => iriOf(base, 'document', document)),
  }
}

function entryNode(entry: RegisterEntry, base: string): object {
  const id = iriOf(base, 'entry', entry.id)
  const derived = entry.tellings.map((telling) => iriOf(base, 'telling', telling.id))
  return {
    id,
    type: ['Event', 'Entity'],
    kind: entry.kind,
    name: entry.summary,
    ...factsOf(entry),
    ...locationOf(entry.place, entry.entities.place, base),
    ...roles(entry.parties, base),
    ...(entry.kind === 'act' ? { workFeatured: workOf(entry, `${id}#work`, derived) } : {}),
    review: entry.review,
    ...(entry.disagreements.length === 0
      ? {}
      : { disagreesAbout: entry.disagreements.map(({ field }) => field) }),
    wasDerivedFrom: derived,
    ...(entry.decisions.length === 0
      ? {}
      : { wasInfluencedBy: entry.decisions.map((decision) => iriOf(base, 'decision', decision)) }),
  }
}

type Facts = Pick<
  RegisterEntry,
  'form' | 'date' | 'status' | 'saidBy' | 'title' | 'series' | 'ordinal' | 'number' | 'paragraphs'
> &
  Pick<RegisterEntry, 'post' | 'honour' | 'amount'>

function factsOf(facts: Facts): object {
  const { form, date, status, saidBy, title, series, ordinal, number, paragraphs } = facts
  const { post, honour, amount } = facts
  return {
    ...(form === null ? {} : { form }),
    ...(date === null ? {} : { date, ...plainDays(date) }),
    status,
    ...(saidBy === null ? {} : { saidBy }),
    ...(title === null ? {} : { headline: title }),
    ...(series === null ? {} : { series }),
    ...(ordinal === null ? {} : { position: ordinal }),
    ...(number === null ? {} : { number }),
    ...(paragraphs.length === 0 ? {} : { paragraphs }),
    ...(post === null ? {} : { post }),
    ...(honour === null ? {} : { honour }),
    ...(amount === null ? {} : { amount }),
  }
}

function locationOf(place: string | null, entity: string | null, base: string): object {
  if (place === null) return {}
  return {
    location:
      entity === null ? { type: 'Place', name: place } : { id: iriOf(base, 'entity', entity), name: place },
  }
}

function roles(parties: readonly RegisterParty[], base: string): object {
  if (parties.length === 0) return {}
  return {
    contributor: parties.map(({ role, name, entity }) => ({
      type: 'Role',
      roleName: role,
      contributor: entity === null ? { type: 'Thing', name } : { id: iriOf(base, 'entity', entity), name },
    })),
  }
}

function workOf(entry: RegisterEntry, id: string, derived: readonly string[]): object {
  return {
    id,
    type: 'CreativeWork',
    name: entry.title ?? entry.summary,
    ...(entry.form === null ? {} : { form: entry.form }),
    ...(entry.number === null ? {} : { number: entry.number }),
    wasDerivedFrom: derived,
  }
}

function targetNode(
  { quote, paragraph }: Evidence,
  position: { readonly start: number; readonly end: number },
  document: string,
): object {
  return {
    type: 'SpecificResource',
    hasSource: document,
    paragraph,
    hasSelector: [
      {
        type: 'TextQuoteSelector',
        exact: quote.words,
        ...(quote.before === '' ? {} : { prefix: quote.before }),
        ...(quote.after === '' ? {} : { suffix: quote.after }),
      },
      { type: 'TextPositionSelector', ...position },
    ],
  }
}

type TellingFrame = { readonly base: string; readonly engine: string; readonly targets: readonly object[] }

function tellingNode(
  telling: Telling,
  entry: RegisterEntry,
  { base, engine, targets }: TellingFrame,
): object {
  return {
    id: iriOf(base, 'telling', telling.id),
    type: ['Annotation', 'Claim', 'Entity'],
    motivatedBy: 'oa:describing',
    about: iriOf(base, 'entry', entry.id),
    hasBody: {
      type: 'Event',
      kind: telling.entry.kind,
      name: telling.entry.summary,
      ...factsOf(telling.entry),
      ...locationOf(telling.entry.place, telling.entities.place, base),
      ...roles(telling.entry.parties, base),
    },
    hasTarget: targets,
    wasDerivedFrom: [iriOf(base, 'document', telling.document)],
    wasAttributedTo: engine,
  }
}

function decisionNode(id: string, decision: LoggedDecision | null, base: string): object {
  if (decision === null) return { id: iriOf(base, 'decision', id), type: 'Activity' }
  const given = decidedValues(decision)
  return {
    id: iriOf(base, 'decision', id),
    type: 'Activity',
    verdict: decision.verdict,
    ...(given.length === 0 ? {} : { gives: given }),
    wasAssociatedWith: { type: ['Person', 'Agent'], name: decision.who },
    endedAtTime: decision.when,
    ...(decision.why === null ? {} : { comment: decision.why }),
  }
}
