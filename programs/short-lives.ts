import { setFlagsFromString } from 'node:v8'

/**
 * Tells V8 that hardly anything outlives the document it was made for. Left to itself it now and then takes a sort of
 * object for long-lived, makes all of that sort in old space, and then has to keep alive whatever they point to.
 * The size of the young generation is not set here: for a running program V8 has settled it, and flags come too late.
 */
export function expectShortLives(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}
