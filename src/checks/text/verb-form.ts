import { isNounFirst, verbFormOf } from '../../grammar/verb-forms.ts'
import type { Token } from '../../text/token.ts'
import { rule } from '../rule.ts'

const formsOfBe = new Set('is are was were been be being'.split(' '))
const behind = new Set('in on at by to from with into between during under'.split(' '))
// Base forms that are adjectives or nouns as well: "was open to", "is host to", "was part".
const others = new Set(
  `open close present free subject host home welcome live clear correct direct complete separate clean dry empty equal own
   slow warm cool calm mature perfect native secure level front part set put cut hit let shut split spread cast read come
   become run overcome lead head rent rest back fit quiet light tense loose idle busy blind ready short long last due down
   out up over off on in sound smart square pale prompt rival kind human key mean prior tender faint lame sober humble
   content abstract appropriate alternate articulate elaborate moderate delegate aggregate associate bare brief broad hostage
   evidence witness victim target tribute prey access exposure testimony chair coach minister pilot captain guard judge
   neighbor neighbour foreign intent content expert patient rife absent adjacent inherent`.split(/\s+/),
)

const strong = new Set(
  'sign hold find build make give take write choose break speak bring teach catch send lose win sell tell begin drive grow know throw draw buy leave meet pay say see strike sing speak swear tear wear'.split(
    ' ',
  ),
)

/** A form of "to be" and the bare verb where the participle belongs: “was hold in Vienna”. */
export const verbForm = rule({
  id: 'text/verb-form',
  severity: 'warning',
  says: '“{words}”: after “{be}” the participle belongs',
  check({ text }, report) {
    const { tokens } = text
    for (const sentence of text.sentences) {
      for (let at = sentence.first; at + 2 < sentence.last; at++) {
        const be = tokens[at]
        const verb = tokens[at + 1]
        if (be === undefined || verb === undefined || !formsOfBe.has(be.word.lower)) continue
        if (isBare(verb) && behind.has(tokens[at + 2]?.word.lower ?? '')) {
          report({ start: be.start, end: verb.end }, { be: be.word.lower })
        }
      }
    }
  },
})

function isBare({ word }: Token): boolean {
  if (word.letterCase !== 'lower' || word.form.length < 3 || others.has(word.lower)) return false
  // "hold" and "find" are nouns too, but no noun stands so behind “was”.
  if (strong.has(word.lower)) return true
  return verbFormOf(word.lower)?.form === 'base' && !isNounFirst(word.lower)
}
