import type { Argument } from '../../../clauses/node.ts'
import type { BracketPhrase } from '../../../clauses/phrase.ts'
import type { TimeExpression } from '../../../time/time-expression.ts'
import { clauseHolding } from '../../around-argument.ts'
import { ownDateOf, placeOf, readFrom, spanOf } from '../../clause-values.ts'
import { dateInPast } from '../../date-in-past.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import { followersOf, isLine } from '../../followers.ts'
import type { NounPattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/incident/event-noun'
const nouns = new Set(
  'war attack offensive invasion occupation revolution uprising revolt rebellion coup massacre killing assassination earthquake disaster election referendum explosion bombing battle clash crash famine blockade protest demonstration strike siege annexation conquest liberation deportation flood epidemic mutiny riot hostility death birth genocide plebiscite raid ambush murder execution pogrom tsunami eruption hurricane cyclone fire accident withdrawal mobilization independence graduation wedding funeral coronation insurgency hijacking putsch shipwreck incident skirmish fighting arrest drought storm typhoon landslide avalanche'.split(
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
  'resume',
  'recommence',
  'cease',
  'stop',
  'flare',
  'continue',
  'destroy',
  'damage',
  'hit',
  'tear',
  'ravage',
  'cost',
])
// Such an event is told by its own date, whatever is said of it.
const known = new Set(
  'coup putsch assassination massacre earthquake election referendum plebiscite cyclone hurricane tsunami flood epidemic death shipwreck invasion uprising revolution mutiny pogrom'.split(
    ' ',
  ),
)

/** An event told by a noun with its date: “the mass killings in the village in March 1922”. */
export const eventNoun: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: [...nouns, "d'état"] },
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    if (opener === undefined || opener.kind === 'meeting') return []
    const isCoup = opener.noun === "d'état" && /\bcoups? d['’]état$/i.test(opener.name)
    const noun = isCoup ? 'coup' : opener.noun
    if (!nouns.has(noun)) return []
    const followers = followersOf(scene, at)
    const held = clauseHolding(scene, argument)
    const isTold = held !== null && held.part !== 'complement' && happening.has(held.clause.verb.lemma)
    const isHeading = scene.sentence.isHeading
    const near = known.has(noun) || isWarOf(argument) ? timeBehind(argument, at, scene) : null
    const own =
      near?.date ??
      followers.date ??
      (isTold && held !== null && !held.clause.verb.isPerfect ? ownDateOf(held.clause) : null)
    const isDated = near !== null || isItem(scene, at)
    const isPlaced =
      followers.place !== null &&
      followers.time !== null &&
      (known.has(noun) || (followers.time.date?.value.length ?? 0) > 7)
    if (!isTold && !isPlaced && !isDated && (followers.told === null || !happening.has(followers.told)))
      return []
    const date = own ?? (isTold && held !== null ? dateInPast(held.clause, scene) : null)
    if (
      date === null ||
      ((argument.governor === 'of' ||
        argument.governor === 'after' ||
        argument.governor === 'before' ||
        argument.governor === 'since') &&
        followers.time === null &&
        near === null &&
        !(isTold && ownDateOf(held.clause) !== null))
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
          form: formOf(opener.name, noun),
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

// “the coup of 11 September 1973”, “Lind’s death in May 2001”, “the War of the Straits (1871–1873)”
function timeBehind(argument: Argument, at: number, scene: Scene): TimeExpression | null {
  const [word, time] = scene.nodes.slice(at + 1, at + 3)
  if (word?.kind === 'preposition' && /^(?:of|in|on)$/.test(word.word) && time?.kind === 'time') {
    // “The Revolution of 1956” is a name, and a heading the theme of what follows.
    const isName =
      /^(?:revolution|uprising|mutiny)$/.test(argument.parts[0]?.mention.noun ?? '') &&
      time.time.date?.value.length === 4
    return isName || (scene.sentence.isHeading && !scene.hasMainVerb) ? null : time.time
  }
  const bracket =
    argument.bracket ?? (word?.kind === 'bracket' ? word : isLine(scene) ? bracketIn(scene) : null)
  // “Statement on the epidemic (2017)” is dated itself.
  const isOfAct = scene.nodes
    .slice(0, at)
    .some((node) => node.kind === 'argument' && /act|meeting/.test(node.main.kind))
  const inner = isOfAct ? undefined : bracket?.inner.find((phrase) => phrase.kind === 'time')
  return inner?.kind === 'time' && inner.time.date !== null ? inner.time : null
}

function bracketIn(scene: Scene): BracketPhrase | null {
  const found = scene.nodes.find((node) => node.kind === 'bracket')
  return found?.kind === 'bracket' ? found : null
}

function isWarOf(argument: Argument): boolean {
  const opener = argument.parts[0]?.mention
  return opener?.noun === 'war' && (opener.isNamed || argument.parts.length > 1)
}

// “In 1980, incident of fishermen at the border.”
function isItem(scene: Scene, at: number): boolean {
  return (
    scene.clauses.length === 0 &&
    !scene.sentence.isHeading &&
    scene.nodes[at]?.kind === 'argument' &&
    scene.nodes.slice(0, at).some((node) => node.kind === 'time') &&
    scene.nodes.slice(0, at).every((node) => /^(?:time|comma|preposition|mark)$/.test(node.kind))
  )
}

function formOf(name: string, noun: string): string {
  const before =
    /\b(presidential|parliamentary|military|general|mass|civil|world|local|municipal)\s+\S+$/i.exec(name)
  return before?.[1] === undefined ? noun : `${before[1].toLowerCase()} ${noun}`
}

function partiesIn(argument: Parameters<NounPattern['draft']>[0]): DraftParty[] {
  const owner = argument.parts[0]?.mention.owner
  const parties: DraftParty[] =
    owner == null
      ? []
      : [
          {
            role: /death|assassination|arrest|murder|execution/.test(argument.parts[0]?.mention.noun ?? '')
              ? 'target'
              : 'actor',
            name: owner.name,
            from: [owner],
            mention: null,
          },
        ]
  for (const part of argument.parts.slice(1)) {
    if (part.mention.kind === 'person' || part.mention.kind === 'state' || part.mention.kind === 'people')
      parties.push({ role: 'target', name: part.mention.name, from: [part.mention], mention: part.mention })
  }
  return parties
}
