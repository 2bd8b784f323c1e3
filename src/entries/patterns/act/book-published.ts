import { evidenceOf, ownDateOf, partiesOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/act/book-published'

/** A book under its title alone: “He published The Ports of Norway in 1907.” */
export const bookPublished: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['publish', 'write', 'author'],
  draft: (clause, scene) => {
    const title = clause.object[0]
    const date = ownDateOf(clause)
    if (clause.voice !== 'active' || clause.verb.form !== 'finite' || title === undefined || date === null)
      return []
    const isByPerson = clause.subject.length > 0 && clause.subject.every((one) => one.main.kind === 'person')
    if (!isByPerson || !title.main.isNamed || !/^(?:thing|place)$/.test(title.main.kind)) return []
    const span = spanOf(scene.text.tokens, title.first, title.last)
    const words = scene.text.text.slice(span.start, span.end)
    // “published Norway’s laws”: a title begins with a large letter and has more than one word.
    if (!/^\p{Lu}/u.test(words) || !words.includes(' ')) return []
    return [
      makeDraft('act', id, title.main.head, evidenceOf(clause, scene), {
        form: 'book',
        date,
        title: readFrom(words, span, id),
        parties: partiesOf(clause.subject, 'issuer'),
      }),
    ]
  },
  examples: {
    'Otto Brandt published The Harbours of Norway in 1907.':
      '1907. The book “The Harbours of Norway” is issued by Otto Brandt.',
  },
}
