import type { Entry } from '../entries/entry.ts'

/** The year of an entry, if its words tell it and it is not supplied from elsewhere. */
export function yearOfEntry({ date, readings }: Entry): number | null {
  const basis = readings.date?.basis
  if (date === null || (basis !== 'read' && basis !== 'repaired')) return null
  const met = /^(\d{4})(?:-\d\d(?:-\d\d)?)?(?:\/(\d{4})(?:-\d\d(?:-\d\d)?)?)?$/.exec(date)
  return met === null || (met[2] !== undefined && met[1] !== met[2]) ? null : Number(met[1])
}
