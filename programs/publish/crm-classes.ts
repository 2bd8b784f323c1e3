import type { MentionKind } from '../../src/names/mention.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import type { Term } from './crm-terms.ts'

/** The class of CIDOC CRM that an entry is an instance of. */
export function eventClass(
  { kind, form, parties }: RegisterEntry,
  kinds: ReadonlyMap<string, MentionKind>,
): Term {
  if (kind === 'act') return 'crm:E65_Creation'
  if (kind === 'incident') return 'crm:E5_Event'
  if (kind === 'membership') return form === 'withdrawal' ? 'crm:E86_Leaving' : 'crm:E85_Joining'
  if (kind !== 'founding') return 'crm:E7_Activity'
  const isEnd = form === 'dissolution'
  const founded = parties.find(({ role }) => role === 'founded')?.entity ?? null
  const isGroup = founded !== null && kinds.get(founded) === 'body'
  if (isGroup) return isEnd ? 'crm:E68_Dissolution' : 'crm:E66_Formation'
  return isEnd ? 'crm:E64_End_of_Existence' : 'crm:E63_Beginning_of_Existence'
}
