import { act } from './kinds/act.ts'
import { appointment } from './kinds/appointment.ts'
import { assistance } from './kinds/assistance.ts'
import { conferral } from './kinds/conferral.ts'
import { founding } from './kinds/founding.ts'
import { incident } from './kinds/incident.ts'
import { meeting } from './kinds/meeting.ts'
import { membership } from './kinds/membership.ts'
import { relations } from './kinds/relations.ts'
import { renaming } from './kinds/renaming.ts'
import { visit } from './kinds/visit.ts'

/** The eleven kinds of what a document can say happened, by name. */
export const allKinds = {
  act,
  appointment,
  assistance,
  conferral,
  founding,
  incident,
  meeting,
  membership,
  relations,
  renaming,
  visit,
} as const

/** The name of a kind. */
export type EntryKind = keyof typeof allKinds
