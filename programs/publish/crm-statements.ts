import type { NamedNode, Quad } from 'n3'
import type { Edtf } from '../../src/edtf/edtf.ts'
import { sayEdtf } from '../../src/edtf/say-edtf.ts'
import { toEdtf } from '../../src/edtf/to-edtf.ts'
import type { MentionKind } from '../../src/names/mention.ts'
import { type Documents, paragraphsOf, wordsOf } from '../../src/publish/citations.ts'
import { fieldValue, isClaimField } from '../../src/publish/claims.ts'
import { dayRange } from '../../src/publish/day-range.ts'
import { decidedValues } from '../../src/publish/decided-values.ts'
import { iriOf } from '../../src/publish/iri.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import type { RegisterEntity } from '../../src/register/register-entity.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import type { Telling } from '../../src/register/telling.ts'
import { eventClass } from './crm-classes.ts'
import { node, says, type Term, term, text, typed } from './crm-terms.ts'

/** What the statements of one file share. */
export type CrmFrame = {
  readonly base: string
  readonly documents: Documents
  /** The entities written so far. */
  readonly kinds: ReadonlyMap<string, MentionKind>
}

/** A document with its hash. */
export function crmDocument({ id, name, source, date, hash }: KeptDocument, { base }: CrmFrame): Quad[] {
  const document = node(iriOf(base, 'document', id))
  const identifier = node(`${document.value}#hash`)
  return [
    says(document, 'rdf:type', term('crm:E31_Document')),
    says(document, 'rdfs:label', text(name)),
    says(document, 'crm:P1_is_identified_by', identifier),
    ...(source === null ? [] : [says(document, 'crm:P3_has_note', text(`source: ${source}`))]),
    ...(date === null ? [] : [says(document, 'crm:P3_has_note', text(`date: ${date}`))]),
    says(identifier, 'rdf:type', term('crm:E42_Identifier')),
    says(identifier, 'crm:P190_has_symbolic_content', text(hash)),
  ]
}

const entityClasses: Readonly<Record<MentionKind, Term>> = {
  person: 'crm:E21_Person',
  place: 'crm:E53_Place',
  state: 'crm:E74_Group',
  body: 'crm:E74_Group',
  people: 'crm:E74_Group',
  meeting: 'crm:E7_Activity',
  act: 'crm:E73_Information_Object',
  post: 'crm:E55_Type',
  thing: 'crm:E1_CRM_Entity',
}
const actors: ReadonlySet<MentionKind | undefined> = new Set(['person', 'state', 'body', 'people'])

/** A person, body, state, place or other thing, under all its names. */
export function crmEntity({ id, kind, name, names, documents }: RegisterEntity, { base }: CrmFrame): Quad[] {
  const entity = node(iriOf(base, 'entity', id))
  return [
    says(entity, 'rdf:type', term(kind === 'meeting' ? 'crm:E1_CRM_Entity' : entityClasses[kind])),
    says(entity, 'rdfs:label', text(name)),
    says(entity, 'crm:P2_has_type', term(`regesta:${kind}`)),
    ...names.flatMap(({ name: each, from, until }, index) => {
      const appellation = node(`${entity.value}#name-${index + 1}`)
      const used = [from === undefined ? '' : `from ${from}`, until === undefined ? '' : `until ${until}`]
      return [
        says(entity, 'crm:P1_is_identified_by', appellation),
        says(appellation, 'rdf:type', term('crm:E41_Appellation')),
        says(appellation, 'crm:P190_has_symbolic_content', text(each)),
        ...(used.join('') === '' ? [] : [says(appellation, 'crm:P3_has_note', text(used.join(' ').trim()))]),
      ]
    }),
    ...documents.map(({ document }) =>
      says(entity, 'crm:P67i_is_referred_to_by', node(iriOf(base, 'document', document))),
    ),
  ]
}

/** An entry as an event, with what all its documents agree on. */
export function crmEntry(entry: RegisterEntry, frame: CrmFrame): Quad[] {
  const event = node(iriOf(frame.base, 'entry', entry.id))
  const isDisputed = (field: string) => entry.disagreements.some((each) => each.field === field)
  return [
    says(event, 'rdf:type', term(eventClass(entry, frame.kinds))),
    says(event, 'rdfs:label', text(entry.summary)),
    says(event, 'crm:P2_has_type', term(`regesta:${entry.kind}`)),
    says(event, 'regesta:status', text(entry.status)),
    says(event, 'regesta:review', text(entry.review)),
    ...notesOf(entry, event),
    ...(entry.date === null || isDisputed('date')
      ? []
      : [
          says(event, 'crm:P4_has_time-span', node(`${event.value}#time`)),
          ...timeSpan(node(`${event.value}#time`), entry.date),
        ]),
    ...(entry.place === null ? [] : placeOf(event, entry.place, entry.entities.place, frame)),
    ...partiesOf(entry, event, frame),
    ...(entry.kind === 'act' ? workOf(entry, event) : []),
    ...[...new Set(entry.tellings.map(({ document }) => document))].map((document) =>
      says(event, 'crm:P70i_is_documented_in', node(iriOf(frame.base, 'document', document))),
    ),
  ]
}

const noted = ['form', 'saidBy', 'series', 'ordinal', 'number', 'post', 'honour', 'amount'] as const

function notesOf(entry: RegisterEntry, event: NamedNode): Quad[] {
  return noted.flatMap((field) => {
    const value = entry[field]
    return value === null ? [] : [says(event, `regesta:${field}`, text(String(value)))]
  })
}

function timeSpan(span: NamedNode, date: Edtf): Quad[] {
  const { first, last } = dayRange(date)
  return [
    says(span, 'rdf:type', term('crm:E52_Time-Span')),
    says(span, 'rdfs:label', text(sayEdtf(date))),
    says(span, 'crm:P82_at_some_time_within', typed(date, 'edtf:EDTF')),
    ...(first === null ? [] : [says(span, 'crm:P82a_begin_of_the_begin', typed(first, 'xsd:date'))]),
    ...(last === null ? [] : [says(span, 'crm:P82b_end_of_the_end', typed(last, 'xsd:date'))]),
  ]
}

function placeOf(event: NamedNode, name: string, entity: string | null, { base, kinds }: CrmFrame): Quad[] {
  if (entity !== null && kinds.get(entity) === 'place')
    return [says(event, 'crm:P7_took_place_at', node(iriOf(base, 'entity', entity)))]
  const place = node(`${event.value}#place`)
  return [
    says(event, 'crm:P7_took_place_at', place),
    says(place, 'rdf:type', term('crm:E53_Place')),
    says(place, 'rdfs:label', text(name)),
  ]
}

function partiesOf(entry: RegisterEntry, event: NamedNode, { base, kinds }: CrmFrame): Quad[] {
  return entry.parties.flatMap(({ role, name, entity }, index) => {
    if (entity !== null && kinds.has(entity)) {
      const party = node(iriOf(base, 'entity', entity))
      const isActor = actors.has(kinds.get(entity))
      return [
        says(event, `regesta:${role}`, party),
        ...(isActor ? [says(event, 'crm:P11_had_participant', party)] : []),
      ]
    }
    const party = node(`${event.value}#party-${index + 1}`)
    return [
      says(event, `regesta:${role}`, party),
      says(party, 'rdf:type', term('crm:E1_CRM_Entity')),
      says(party, 'rdfs:label', text(name)),
    ]
  })
}

function workOf(entry: RegisterEntry, event: NamedNode): Quad[] {
  const work = node(`${event.value}#work`)
  return [
    says(event, 'crm:P94_has_created', work),
    says(work, 'rdf:type', term('crm:E73_Information_Object')),
    says(work, 'rdfs:label', text(entry.title ?? entry.summary)),
  ]
}

/** What one document tells, with its words, and its side where the documents disagree. */
export function crmTelling(telling: Telling, entry: RegisterEntry, { base }: CrmFrame): Quad[] {
  const event = node(iriOf(base, 'entry', entry.id))
  const assignment = node(iriOf(base, 'telling', telling.id))
  const words = node(`${assignment.value}#words`)
  const paragraphs = paragraphsOf(telling)
  return [
    says(assignment, 'rdf:type', term('crm:E13_Attribute_Assignment')),
    says(assignment, 'rdf:type', term('regesta:Telling')),
    says(assignment, 'rdfs:label', text(telling.entry.summary)),
    says(assignment, 'crm:P140_assigned_attribute_to', event),
    says(assignment, 'crm:P16_used_specific_object', words),
    says(words, 'rdf:type', term('crm:E33_Linguistic_Object')),
    says(words, 'crm:P190_has_symbolic_content', text(wordsOf(telling))),
    says(words, 'crm:P106i_forms_part_of', node(iriOf(base, 'document', telling.document))),
    ...paragraphs.map((paragraph) =>
      says(words, 'regesta:paragraph', typed(String(paragraph), 'xsd:integer')),
    ),
    ...telling.evidence.map(({ span }) => says(words, 'regesta:span', text(`${span.start}-${span.end}`))),
    // Its own side, and not what a person made of it.
    ...entry.disagreements.flatMap(({ field }) => {
      const value = isClaimField(field) ? fieldValue(telling.entry, field) : null
      return value === null ? [] : sideOf(assignment, event, field, String(value))
    }),
  ]
}

function sideOf(telling: NamedNode, event: NamedNode, field: string, value: string): Quad[] {
  const assignment = node(`${telling.value}#${encodeURIComponent(field.toWellFormed())}`)
  const assigned = node(`${assignment.value}-value`)
  const date = field === 'date' ? toEdtf(value) : null
  return [
    says(assignment, 'rdf:type', term('crm:E13_Attribute_Assignment')),
    says(assignment, 'crm:P140_assigned_attribute_to', event),
    says(assignment, 'crm:P16_used_specific_object', node(`${telling.value}#words`)),
    says(assignment, 'crm:P3_has_note', text(`${field}: ${value}`)),
    says(assignment, 'crm:P141_assigned', assigned),
    ...(date !== null
      ? [
          says(assignment, 'crm:P177_assigned_property_of_type', term('crm:P4_has_time-span')),
          ...timeSpan(assigned, date),
        ]
      : [
          says(assigned, 'rdf:type', term(field === 'place' ? 'crm:E53_Place' : 'crm:E1_CRM_Entity')),
          says(assigned, 'rdfs:label', text(value)),
        ]),
  ]
}

/** What a person decided of an entry. */
export function crmDecision(
  id: string,
  decision: LoggedDecision | null,
  entry: RegisterEntry,
  { base }: CrmFrame,
): Quad[] {
  const assignment = node(iriOf(base, 'decision', id))
  const person = node(`${assignment.value}#person`)
  const told = [
    says(assignment, 'rdf:type', term('crm:E13_Attribute_Assignment')),
    says(assignment, 'rdf:type', term('regesta:Decision')),
    says(assignment, 'crm:P140_assigned_attribute_to', node(iriOf(base, 'entry', entry.id))),
  ]
  if (decision === null) return told
  return [
    ...told,
    says(assignment, 'crm:P14_carried_out_by', person),
    says(assignment, 'regesta:verdict', text(decision.verdict)),
    says(assignment, 'regesta:when', typed(decision.when, 'xsd:dateTime')),
    ...decidedValues(decision).map((value) => says(assignment, 'regesta:gives', text(value))),
    ...(decision.why === null ? [] : [says(assignment, 'crm:P3_has_note', text(decision.why))]),
    says(person, 'rdf:type', term('crm:E21_Person')),
    says(person, 'rdfs:label', text(decision.who)),
  ]
}
