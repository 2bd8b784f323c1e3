import { dateSlips } from './date-slips.ts'
import type { Slip } from './slip.ts'
import { textSlips } from './text-slips.ts'
import { toldSlips } from './told-slips.ts'

/** All slips, by what they do. */
export const allSlips: readonly Slip[] = [...dateSlips, ...toldSlips, ...textSlips]
