import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { diffReadings } from './diff-readings.ts'

const first = `The Harbour League was founded in Riga on 4 May 1921.

Its 3rd Congress was held in Tallinn in June 1927. In 1931 the League adopted the Charter of Ports.

The 4th Congress met in Gdynia on June 1933, 19-21.`

function summarised(before: string, after: string) {
  const { added, gone, changed, same, findings } = diffReadings(
    readingOf('league', before),
    readingOf('league', after, 2),
  )
  return {
    added: added.map(({ entry }) => entry.summary),
    gone: gone.map(({ entry }) => entry.summary),
    changed: changed.flatMap(({ changes }) =>
      changes.map(({ field, before: was, after: is }) => `${field}: ${was} → ${is}`),
    ),
    same,
    findings: [findings.added.map(({ rule }) => rule), findings.gone.map(({ rule }) => rule)],
  }
}

const nothing = { added: [], gone: [], changed: [], findings: [[], []] }

describe('what changed between two editions', () => {
  it('is nothing where only other things were written', () => {
    const later = `A new foreword that tells nothing.\n\n${first.replace('in Riga on', 'in Riga\non')}`
    expect(summarised(first, later)).toEqual({ ...nothing, same: summarised(first, first).same })
  })

  it('is a value where a date was corrected', () => {
    expect(summarised(first, first.replace('4 May 1921', '5 May 1921'))).toMatchObject({
      ...nothing,
      changed: ['date: 1921-05-04 → 1921-05-05'],
    })
  })

  it('is a value where a sentence was written anew with another year', () => {
    const later = first.replace(
      'In 1931 the League adopted the Charter of Ports.',
      'The League adopted the Charter of Ports only in 1936.',
    )
    expect(summarised(first, later)).toMatchObject({ ...nothing, changed: ['date: 1931 → 1936'] })
  })

  it('is an entry that came, and one that went', () => {
    const later = first.replace(
      'In 1931 the League adopted the Charter of Ports.',
      'On 2 July 1935 President Kalns visited Oslo.',
    )
    const { added, gone } = summarised(first, later)
    expect(added).toEqual(['Oslo, 1935-07-02. Kalns visits Oslo.'])
    expect(gone).toHaveLength(1)
  })

  it('is a finding that went with its slip, and one that came with another', () => {
    const later = first
      .replace('June 1933, 19-21', '19–21 June 1933')
      .replace('4 May 1921', '31 February 1921')
    expect(summarised(first, later).findings).toEqual([['date/impossible-day'], ['date/day-after-year']])
  })
})
