import { singleString } from '../text/single-string.ts'
import type { Token } from '../text/token.ts'
import { wordFact } from '../text/word-fact.ts'
import type { MentionKind } from './mention.ts'

const nounsByKind: Readonly<Partial<Record<MentionKind, string>>> = {
  body: `organization organisation union council commission committee subcommittee ministry bank fund foundation academy
    university institute institution assembly parliament league community commonwealth association agency secretariat
    office centre center court board party federation confederation alliance bloc government cabinet army department
    bureau authority delegation mission embassy consulate legation network corporation company society club church senate
    house duma diet majlis mejlis group team school college museum library hospital front movement coalition administration
    directorate service tribunal division command faction presidium politburo syndicate guild order chamber economy
    legislature ombudsman secretariat-general directorate-general faculty laboratory observatory theatre monastery
    brotherhood fleet navy police guard militia regiment brigade troops forces institutes staff post posts
    subcommission taskforce consortium enterprise trust treasury exchange chancellery chancery inspectorate zone
    body organ entity agencies bodies organs monarchy dynasty junta triumvirate triple entente pact powers allies
    consulate-general partnership  mechanism`,
  meeting: `summit conference session meeting forum congress ceremony games symposium seminar workshop
    roundtable talks negotiations consultations exhibition festival event presentation tournament championship
    championships olympiad colloquium gathering reception plenary inauguration celebration   
    concert conclave synod plenum premiere biennale expo fair summits retreat    
     briefing teleconference videoconference jamboree consistory    commemoration jirga`,
  act: `resolution declaration communique communiqué statement decree law agreement treaty convention protocol pact accord
    charter constitution memorandum programme program plan strategy appeal proposal announcement report letter note decision
    bill act amendment regulations ultimatum proclamation manifesto armistice ceasefire truce compromise concordat contract
    petition paper document opinion recommendation directive edict ordinance book code covenant doctrine accession-treaty
    roadmap map guidelines regulation statute statutes accords articles contracts notes messages message telegram cable
    article  settlement   entente   capitulation surrender-document dispatch
    application mou revision textbook monograph encyclical bull fatwa verdict ruling judgment judgement sentence-of-court motion joint-statement
    warning condemnation demand request call reply response offer invitation assurance guarantee pledge vow oath
           condolences greetings congratulations press-release
    circular    loan-agreement convention-protocol annex addendum `,
  post: `president minister ambassador secretary secretary-general director director-general chairman chairperson
    chairwoman chair speaker king queen emperor empress sultan shah emir prince princess governor commissioner consul envoy
    representative head rector deputy senator chancellor general commander commandant adjutant mayor judge rapporteur coordinator leader lady
    premier vice-president pope patriarch archbishop bishop cardinal marshal admiral colonel chargé attaché counselor
    counsellor adviser advisor spokesman spokesperson spokeswoman undersecretary attorney treasurer prefect viceroy regent
    khan tsar czar kaiser dean chief presidency chairmanship professor doctor mufti sheikh imam ayatollah captain major
    lieutenant sir lord baron count countess duke duchess earl marquis dictator tribune consul-general high-commissioner
    convener convenor patron laureate agent plenipotentiary negotiator mediator manager editor president-elect postgraduate teacher lecturer engineer
    inspector officer founder academician legislator congressman congresswoman delegate plenipotentiary member economist
    historian writer poet diplomat politician statesman mp postmaster superintendent trustee vice-chairman vicar student
    monarch ruler archduke co-chair ministers presidents leaders ambassadors representatives heads delegates commissioners
    kings governors deputies senators members chairmen directors consuls envoys chiefs officials parliamentarians
    parliaments legislators generals commanders chancellors bishops judges secretaries speakers experts deputies`,
  place: `city town village district region province county state territory island islands peninsula river lake sea ocean
    mountain mountains valley coast gulf bay strait cape port airport street square palace fort capital headquarters
    hotel hall republic kingdom empire emirate sultanate principality duchy colony protectorate canal desert plain`,
}

const kinds = new Map<string, MentionKind>()
for (const [kind, nouns] of Object.entries(nounsByKind) as [MentionKind, string][]) {
  for (const noun of nouns.split(/\s+/)) if (noun !== '' && !kinds.has(noun)) kinds.set(noun, kind)
}

/** The kind of thing a noun (in small letters, singular or plural) names, if the word shows it. */
export function kindOfNoun(lower: string): MentionKind | undefined {
  return kinds.get(lower) ?? kinds.get(singularOf(lower))
}

/** The singular of an English noun, by its ending alone. */
export function singularOf(lower: string): string {
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss') || lower.endsWith('us')) return lower
  if (lower === 'communiqués') return 'communiqué'
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(?:[sx]|ch|sh)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

const kindOf = wordFact((word) => kindOfNoun(word.lower) ?? null)
const singularOfWord = wordFact((word) => singleString(singularOf(word.lower)))

/** The kind of thing that the noun at a token names, if the word shows it. */
export function kindAt(tokens: readonly Token[], at: number): MentionKind | undefined {
  const word = tokens[at]?.word
  return word === undefined ? undefined : (kindOf(word) ?? undefined)
}

/** The noun at a token in the singular and in small letters. */
export function singularAt(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.word
  return word === undefined ? '' : singularOfWord(word)
}

/** Nouns that turn what follows "of" into a part of a state's name: "Republic of", "Kingdom of". */
export const stateNouns: ReadonlySet<string> = new Set(
  'republic kingdom state states emirates federation principality sultanate empire commonwealth union duchy grand'.split(
    ' ',
  ),
)

/** Titles that stand before a person's name only. */
export const personTitles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir lord lady count countess baron duke prince princess king queen emperor empress
   sultan shah emir sheikh pope cardinal archbishop bishop patriarch general colonel captain major admiral marshal
   lieutenant president premier minister senator congressman ambassador chancellor secretary governor mayor judge
   ayatollah imam khan tsar czar academician mp chairman speaker commissioner comrade madame monsieur father reverend
   rabbi saint st consul envoy representative director deputy rector commander`.split(/\s+/),
)

/** Particles inside personal names. */
export const nameParticles: ReadonlySet<string> = new Set(
  'bin ibn bint al el de del della der den von van zu zur da di do dos du la le los oglu oghlu ogly qizi kizi ben abu abdul ul ud y e af ter ten'.split(
    ' ',
  ),
)
