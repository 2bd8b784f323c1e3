import { clauseHolding } from '../../around-argument.ts'
import { dateOf, ownDateOf, placeOf, readFrom, spanOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/incident/event-noun'
const nouns = new Set(
  'war attack offensive invasion occupation revolution uprising revolt rebellion coup massacre killing assassination earthquake disaster election referendum explosion bombing battle clash crash famine blockade protest demonstration strike siege annexation conquest liberation deportation flood epidemic mutiny riot hostility death birth genocide plebiscite raid ambush murder execution pogrom tsunami eruption hurricane cyclone fire accident withdrawal mobilization independence graduation wedding funeral coronation insurgency hijacking'.split(
    ' ',
  ),
)
const happening = new Set([
  'take',
  'occur',
  'begin',
  'break',
  'start',
  'hold',
  'end',
  'happen',
  'follow',
  'erupt',
  'commit',
  'last',
  'launch',
  'carry',
  'conduct',
  'perpetrate',
  'start',
  'strike',
  'kill',
  'claim',
  'come',
  'ensue',
  'be',
  'leave',
  'devastate',
])

/** An event told by a noun with its date: “the mass killings in the village in March 1922”. */
export const eventNoun: NounPattern = {
  id,
  reads: 'noun',
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    if (opener === undefined || !nouns.has(opener.noun) || opener.kind === 'meeting') return []
    const followers = followersOf(scene, at)
    const held = clauseHolding(scene, argument)
    const isTold = held !== null && held.part !== 'complement' && happening.has(held.clause.verb.lemma)
    const isHeading = scene.sentence.isHeading
    const own = followers.date ?? (isTold && held !== null ? ownDateOf(held.clause) : null)
    const isPlaced = followers.place !== null && (followers.time?.date?.value.length ?? 0) > 7
    if (!isTold && !isPlaced && (followers.told === null || !happening.has(followers.told))) return []
    const date = own ?? (isTold && held !== null ? dateOf(held.clause, scene) : null)
    if (
      date === null ||
      ((argument.governor === 'of' ||
        argument.governor === 'after' ||
        argument.governor === 'before' ||
        argument.governor === 'since') &&
        followers.time === null)
    )
      return []
    const place =
      followers.place !== null
        ? readFrom(followers.place.name, followers.place, id)
        : isTold && held !== null
          ? placeOf(held.clause, id)
          : null
    return [
      makeDraft(
        'incident',
        id,
        opener.head,
        spanOf(scene.text.tokens, argument.first, Math.max(argument.last, followers.last)),
        {
          form: formOf(opener.name, opener.noun),
          date,
          place,
          parties: partiesIn(argument),
          status: held !== null && isTold && held.clause.verb.isNegated ? 'denied' : 'held',
          isWeak: !isTold || isHeading,
        },
      ),
    ]
  },
  examples: {
    'The killings committed in Varna in March 1922 shocked Europe.': 'Varna, 1922-03. Killing.',
  },
}

function formOf(name: string, noun: string): string {
  const before =
    /\b(presidential|parliamentary|military|general|mass|civil|world|local|municipal)\s+\S+$/i.exec(name)
  return before?.[1] === undefined ? noun : `${before[1].toLowerCase()} ${noun}`
}

function partiesIn(argument: Parameters<NounPattern['draft']>[0]): DraftParty[] {
  const owner = argument.parts[0]?.mention.owner
  const parties: DraftParty[] =
    owner == null ? [] : [{ role: 'actor', name: owner.name, from: [owner], mention: null }]
  for (const part of argument.parts.slice(1)) {
    if (part.mention.kind === 'person' || part.mention.kind === 'state' || part.mention.kind === 'people')
      parties.push({ role: 'target', name: part.mention.name, from: [part.mention], mention: part.mention })
  }
  return parties
}
