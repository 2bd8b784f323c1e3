import type { Judgements } from './judgements.ts'

/** What is judged where nobody has decided anything. */
export const noJudgements: Judgements = {
  rejected: new Map(),
  accepted: new Map(),
  corrected: new Map(),
  same: [],
  different: [],
  sameEntities: [],
  differentEntities: [],
  added: [],
  silenced: new Map(),
  silences: [],
  lost: [],
  places: new Map(),
}
