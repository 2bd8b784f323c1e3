import { Writer } from 'n3'
import type { MentionKind } from '../../src/names/mention.ts'
import { documentsOf } from '../../src/publish/citations.ts'
import type { Publisher } from '../../src/publish/publisher.ts'
import { type CrmFrame, crmDecision, crmDocument, crmEntity, crmEntry, crmTelling } from './crm-statements.ts'
import { prefixes } from './crm-terms.ts'

/** Linked data for museums and archives: events, time-spans and actors of CIDOC CRM in Turtle. */
export const turtle: Publisher = {
  name: 'turtle',
  extension: '.ttl',
  mediaType: 'text/turtle',
  says: 'linked data for museums and archives: CIDOC CRM 7.1.3 in Turtle',
  holds: [
    'Each entry is an event of the class that fits it (`E7_Activity`, `E65_Creation`, `E66_Formation`, `E68_Dissolution`, `E85_Joining`, `E86_Leaving`, `E5_Event`) with its `E52_Time-Span` (the EDTF date, and the first and last day it may be), place and participants.',
    'Those who take part have their role as a property of the register’s own vocabulary, and `P11_had_participant` where they are actors.',
    'Each telling is an `E13_Attribute_Assignment` that used an `E33_Linguistic_Object`, the words, which form part of an `E31_Document` with its hash.',
    'A value about which the documents disagree is assigned by each telling and not stated of the event itself.',
    'Decisions of people are attributed to them, with when and why.',
    'The shapes in `schemas/register-crm.shacl.ttl` hold every file to this.',
  ],
  loses: [
    'How each value was got, and findings; `ndjson` keeps them.',
    'Control characters, which RDF/XML cannot hold, become the replacement character.',
    'CRM has no words for most forms of acts and meetings: they are types of the register’s own vocabulary.',
  ],
  async *write(register, { base, decisionOf }) {
    let written: string[] = []
    const output = {
      write(chunk: string, _encoding: string, done?: () => void) {
        written.push(chunk)
        done?.()
      },
      end(done?: () => void) {
        done?.()
      },
    }
    const writer = new Writer(output, { prefixes })
    const drain = () => {
      const text = written.join('')
      written = []
      return text
    }
    const kinds = new Map<string, MentionKind>()
    const documents = await documentsOf(register)
    const frame: CrmFrame = { base, kinds, documents }
    for (const document of documents.values()) writer.addQuads(crmDocument(document, frame))
    yield drain()
    for await (const entity of register.entities()) {
      kinds.set(entity.id, entity.kind)
      writer.addQuads(crmEntity(entity, frame))
      yield drain()
    }
    for await (const entry of register.entries()) {
      writer.addQuads(crmEntry(entry, frame))
      for (const telling of entry.tellings) writer.addQuads(crmTelling(telling, entry, frame))
      for (const id of entry.decisions) writer.addQuads(crmDecision(id, decisionOf(id), entry, frame))
      yield drain()
    }
    writer.end()
    yield drain()
  },
}
