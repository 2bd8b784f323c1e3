import { wordTable } from '../../../text/word-table.ts'
import { dateOf, evidenceOf, partiesOf, placeOf, settingOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/act/signed'
const forms = wordTable<string>({
  sign: 'signature',
  ratify: 'ratification',
  initial: 'initialling',
  accede: 'accession',
})

/** States or persons signed or ratified what was told before: “France and Norway signed on that day.” */
export const signed: ClausePattern = {
  id,
  reads: 'clause',
  verbs: Object.keys(forms),
  draft: (clause, scene) => {
    const isBare = clause.voice !== 'passive' && clause.object.length === 0 && clause.verb.form === 'finite'
    const date = dateOf(clause, scene)
    const who = clause.subject.filter(
      (one) => /state|person|post|body/.test(one.main.kind) && one.parts[0]?.mention.kind !== 'act',
    )
    if (!isBare || date === null || who.length === 0 || who.length < clause.subject.length) return []
    return [
      makeDraft('act', id, clause.verb.first, evidenceOf(clause, scene), {
        form: forms[clause.verb.lemma] ?? null,
        date,
        place: placeOf(clause, id),
        parties: partiesOf(who, 'party'),
        status: statusOf(clause),
        setting: settingOf(clause),
        isWeak: true,
      }),
    ]
  },
  examples: {
    'The convention was opened in 1961. France and Norway signed on 11 May 1961.':
      '1961-05-11. Signature between France and Norway.',
  },
}
