import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import type { Mention } from '../../../names/mention.ts'
import { actIn, formOfAct, isMutual, nounsOfActs } from '../../act-nouns.ts'
import { numberOfAct } from '../../act-number.ts'
import { withTitle } from '../../act-title.ts'
import { clauseHolding, titleOf } from '../../around-argument.ts'
import { dateOf, partiesOf, readFrom, settingOf, spanOf } from '../../clause-values.ts'
import { type Draft, makeDraft } from '../../draft.ts'
import { followersOf, isItemHead, isLine } from '../../followers.ts'
import { paragraphsBefore } from '../../paragraph-numbers.ts'
import type { NounPattern, Scene } from '../../pattern.ts'
import { isTitleYears } from '../../title-years.ts'

const id = 'entries/patterns/act/named-act'

/** An act named with its date: “the Treaty of Bergen of 12 June 1931”, “the 1977 Constitution”. */
export const namedAct: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: nounsOfActs, traits: ['act', 'named thing', 'quotation'] },
  draft: (argument, at, scene) => {
    const act = actIn(argument)
    if (act === null) return []
    const followers = followersOf(scene, at)
    const title = titleOf(scene.nodes, at)
    const named = withTitle(argument, act)
    const held = clauseHolding(scene, argument)
    const isSubject = held?.part === 'subject' && held.clause.voice === 'active'
    const bracketed = signedInBracket(scene, at)
    const isOwn = followers.time === null || !isTitleYears(followers.time, scene.nodes, at)
    const ownDate = (isOwn ? followers.date : null) ?? bracketed?.date ?? null
    const number = numberOfAct(argument, act, scene.text.tokens)
    // A named act that does something on a day: the day is its own.
    const date = ownDate ?? (isSubject && named !== null && held !== null ? dateOf(held.clause, scene) : null)
    // “the communiqué of the summit”: an act of that meeting.
    const meeting =
      argument.parts[1]?.mention.kind === 'meeting' && act.isDefinite ? argument.parts[1].mention : null
    // “In the communiqué the ministers welcomed …”
    const speaker =
      held?.part === 'complement' &&
      argument.governor === 'in' &&
      act.isDefinite &&
      speaking.has(held.clause.verb.lemma)
        ? held.clause
        : null
    if (speaker !== null) return [spokenIn(speaker, argument, act, scene)]
    if (date === null && title === null && meeting === null) return []
    // A line of a list: “Agreement on the office (Bergen, 5 March 2002)”.
    const isItem =
      ownDate !== null &&
      isLine(scene) &&
      (isItemHead(scene, at) || scene.sentence.isHeading || at <= 3) &&
      !act.isDefinite
    if (
      named === null &&
      title === null &&
      meeting === null &&
      !isItem &&
      bracketed === null &&
      !(ownDate !== null && number !== null) &&
      !(ownDate !== null && argument.parts.length > 1)
    )
      return []
    if (held !== null && isOtherAct(held, scene, at)) return []
    const by = followers.by.filter((one) => !/^votes?$/.test(one.main.noun))
    const parties = partiesOf(by, isMutual(act.noun) ? 'party' : 'issuer')
    if (act.owner !== null)
      parties.push({ role: 'issuer', name: act.owner.name, from: [act.owner], mention: null })
    return [
      makeDraft(
        'act',
        id,
        act.head,
        spanOf(scene.text.tokens, argument.first, Math.max(followers.last, argument.last)),
        {
          form: formOfAct(act),
          date,
          place: followers.place === null ? null : readFrom(followers.place.name, followers.place, id),
          title:
            title !== null
              ? readFrom(title.title, title.span, id)
              : named === null
                ? null
                : bracketed === null
                  ? readFrom(named, act, id)
                  : readFrom(bracketed.title, act, id),
          parties,
          number,
          paragraphs: paragraphsBefore(scene, argument),
          setting: meeting !== null ? meeting.head : held === null ? null : settingOf(held.clause),
          isWeak: ownDate === null,
        },
      ),
    ]
  },
  examples: {
    'The Treaty of Bergen of 12 June 1931 settled the border.':
      '1931-06-12. The treaty “Treaty of Bergen” is signed.',
  },
}

// “ratified the Bergen Convention on 14 March”: the day is that of the ratification.
function isOtherAct(held: NonNullable<ReturnType<typeof clauseHolding>>, scene: Scene, at: number): boolean {
  if (held.part === 'complement' || held.clause.verb.lemma !== 'ratify') return false
  const next = scene.nodes[at + 1]
  return next?.kind === 'preposition' && next.word !== 'of'
}

// “an Agreement on the Promotion and Protection of Trade (signed in Oslo in 1993)”: the title goes on past “and”.
function signedInBracket(scene: Scene, at: number) {
  const opening = scene.nodes[at]
  const next = scene.nodes[at + 2]
  if (opening?.kind !== 'argument' || next?.kind !== 'argument') return null
  if (scene.nodes[at + 1]?.kind !== 'conjunction' || next.main.kind !== 'thing') return null
  const behind = scene.nodes[at + 3]
  const bracket = next.bracket ?? (behind?.kind === 'bracket' ? behind : null)
  const isSigned = bracket?.inner.some(
    (one) => one.kind === 'verb' && /^(?:sign|conclude|adopt)$/.test(one.lemma),
  )
  const time = bracket?.inner.find((one) => one.kind === 'time')
  if (isSigned !== true || time?.kind !== 'time' || time.time.date === null) return null
  const title = scene.text.text.slice(opening.main.start, scene.text.tokens[next.last - 1]?.end)
  return { date: time.time.date, title: title.replace(/^(?:an?|the)\s+/i, '') }
}

const speaking = new Set([
  'welcome',
  'call',
  'condemn',
  'urge',
  'express',
  'reaffirm',
  'ask',
  'recommend',
  'demand',
  'stress',
  'support',
  'reiterate',
  'declare',
  'deplore',
  'commend',
])

function spokenIn(clause: Clause, argument: Argument, act: Mention, scene: Scene): Draft {
  return makeDraft('act', id, act.head, spanOf(scene.text.tokens, argument.first, clause.verb.last), {
    form: formOfAct(act),
    date: dateOf(clause, scene),
    parties: partiesOf(clause.subject, 'issuer'),
    setting: settingOf(clause) ?? (dateOf(clause, scene) === null ? 'last' : null),
    isWeak: true,
  })
}
