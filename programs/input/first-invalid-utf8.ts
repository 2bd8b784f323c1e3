import { isUtf8 } from 'node:buffer'

/** Where bytes stop being UTF-8, and how many characters of several bytes and unsound bytes there are in all. */
export type InvalidUtf8 = {
  readonly offset: number
  readonly soundBefore: number
  readonly soundAfter: number
  readonly unsound: number
}

/** The first byte that is no part of a UTF-8 character; null where all are. */
export function firstInvalidUtf8(bytes: Uint8Array): InvalidUtf8 | null {
  if (isUtf8(bytes)) return null
  let offset = -1
  let soundBefore = 0
  let soundAfter = 0
  let unsound = 0
  let at = 0
  while (at < bytes.length) {
    const length = characterLength(bytes, at)
    if (length === 0) {
      if (offset === -1) offset = at
      unsound++
      at++
      continue
    }
    if (length > 1) {
      if (offset === -1) soundBefore++
      else soundAfter++
    }
    at += length
  }
  return { offset, soundBefore, soundAfter, unsound }
}

// 0 where no character starts: a stray continuation, an overlong form, a surrogate, a number beyond Unicode.
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const second = bytes[at + 1] ?? 0
  if (first >= 0xc2 && first <= 0xdf) return isContinuation(second) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    if (first === 0xe0 && second < 0xa0) return 0
    if (first === 0xed && second > 0x9f) return 0
    return isContinuation(second) && isContinuation(bytes[at + 2] ?? 0) ? 3 : 0
  }
  if (first >= 0xf0 && first <= 0xf4) {
    if (first === 0xf0 && second < 0x90) return 0
    if (first === 0xf4 && second > 0x8f) return 0
    const isSound =
      isContinuation(second) && isContinuation(bytes[at + 2] ?? 0) && isContinuation(bytes[at + 3] ?? 0)
    return isSound ? 4 : 0
  }
  return 0
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}
