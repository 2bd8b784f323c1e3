import type { Span } from './span.ts'

/** How a value was got: read as it stands, repaired, inferred from what stands nearby, or matched to an authority. */
export type Basis = 'read' | 'repaired' | 'inferred' | 'resolved' | 'decided'

/** The path of the file under `src/`, without its ending, that made a value or a finding. */
export type UnitId = string

/** A value with the way it was got, the words it was got from, and the file of the program that got it. */
export type Reading<T> = {
  readonly value: T
  readonly basis: Basis
  readonly from: readonly Span[]
  readonly by: UnitId
}
