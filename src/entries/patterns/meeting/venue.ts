import { dateOf, evidenceOf, readFrom } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/meeting/venue'

/** A city was the place of a meeting: “In May 1961 Bergen became the venue of the summit.” */
export const venue: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['become', 'be', 'serve'],
  draft: (clause, scene) => {
    const place = clause.subject[0]?.main
    const role = clause.object[0]
    const date = dateOf(clause, scene)
    if (clause.voice !== 'active' || place === undefined || role === undefined || date === null) return []
    if (!place.isNamed || !/^(?:place|thing|state)$/.test(place.kind)) return []
    if (!/^(?:venue|place|site|host|scene|seat)$/.test(role.parts[0]?.mention.noun ?? '')) return []
    const at = clause.nodes.indexOf(role, clause.at)
    const meeting =
      role.parts[1]?.mention ??
      clause.nodes
        .slice(at + 1, at + 7)
        .flatMap((node) => (node.kind === 'argument' ? [node.main] : []))
        .find((one) => one.kind === 'meeting')
    if (meeting?.kind !== 'meeting') return []
    return [
      makeDraft('meeting', id, meeting.head, evidenceOf(clause, scene), {
        form: meeting.noun,
        date,
        place: readFrom(place.name, place, id),
      }),
    ]
  },
  examples: {
    'In May 1961 Bergen became the venue of the summit.': 'Bergen, 1961-05. A summit is held.',
  },
}
