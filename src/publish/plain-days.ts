/** The beginning and end of a date that is written in plain numbers; empty where it is vague, open, or before the year 1. */
export function plainDays(date: string): { readonly startDate?: string; readonly endDate?: string } {
  const [from, until, more] = date.split('/')
  if (from === undefined || more !== undefined || !plain.test(from)) return {}
  if (until === undefined) return { startDate: from, endDate: from }
  return plain.test(until) ? { startDate: from, endDate: until } : {}
}

const plain = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/
