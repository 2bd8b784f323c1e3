/**
 * Which of the Windows encodings a text is in, by the words that its bytes above 0x7F stand in.
 *
 * Cyrillic and Arabic words have nothing but such bytes; Western European and Turkish ones have them among
 * ASCII letters. The quotation marks and dashes are the same bytes in all four, so they tell nothing.
 */
export function eightBitEncoding(
  bytes: Uint8Array,
): 'windows-1251' | 'windows-1252' | 'windows-1254' | 'windows-1256' {
  const evidence = weighWords(bytes)
  if (evidence.foreign > evidence.mixed) return isArabic(evidence) ? 'windows-1256' : 'windows-1251'
  return evidence.differing > 0 && evidence.turkish >= evidence.icelandic ? 'windows-1254' : 'windows-1252'
}

type Evidence = {
  /** Words of high bytes alone, and words with ASCII letters among them. */
  readonly foreign: number
  readonly mixed: number
  /** In words of high bytes alone: lower-case Cyrillic where windows-1256 has French letters; the lower half; all. */
  readonly french: number
  readonly small: number
  readonly high: number
  /** In words with ASCII letters: the bytes in which windows-1254 and 1252 differ; letters of Turkish, of Icelandic. */
  readonly differing: number
  readonly turkish: number
  readonly icelandic: number
}

function weighWords(bytes: Uint8Array): Evidence {
  let foreign = 0
  let mixed = 0
  let french = 0
  let small = 0
  let high = 0
  let differing = 0
  let turkish = 0
  let icelandic = 0
  for (let at = 0; at < bytes.length; ) {
    if (!isLetter(bytes[at] ?? 0)) {
      at++
      continue
    }
    const start = at
    let highHere = 0
    while (at < bytes.length && isLetter(bytes[at] ?? 0)) if ((bytes[at++] ?? 0) >= 0x80) highHere++
    if (highHere === 0) continue
    if (highHere < at - start) {
      mixed++
      for (let place = start; place < at; place++) {
        if (differingBytes.has(bytes[place] ?? 0)) differing++
        if (turkishBytes.has(bytes[place] ?? 0)) turkish++
        if (icelandicBytes.has(bytes[place] ?? 0)) icelandic++
      }
    } else if (highHere >= 2) {
      foreign++
      high += highHere
      for (let place = start; place < at; place++) {
        if ((bytes[place] ?? 0) >= 0xe0) small++
        if (frenchBytes.has(bytes[place] ?? 0)) french++
      }
    }
  }
  return { foreign, mixed, french, small, high, differing, turkish, icelandic }
}

// The article of Arabic alone gives every text bytes above 0xE0; Cyrillic capitals have none.
function isArabic({ french, small, high }: Evidence): boolean {
  return small > 0 && french <= high * 0.03
}

// à â ç è é ê ë î ï ô ù û ü in windows-1256; а в з и й к л о п ф щ ы ь in windows-1251.
const frenchBytes: ReadonlySet<number> = new Set([
  0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc,
])

// Ğ İ Ş ğ ı ş in windows-1254, Ð Ý Þ ð ý þ in windows-1252.
const differingBytes: ReadonlySet<number> = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])
// ç ü Ç Ü, and ı; á æ é í ó ú, which Turkish has not.
const turkishBytes: ReadonlySet<number> = new Set([0xe7, 0xfc, 0xc7, 0xdc, 0xfd])
const icelandicBytes: ReadonlySet<number> = new Set([0xe1, 0xe6, 0xe9, 0xed, 0xf3, 0xfa])

function isLetter(byte: number): boolean {
  if (byte >= 0xc0) return true
  if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) return true
  // Letters of Cyrillic or Persian below 0xC0; the no-break space and the quotation marks are none.
  return (
    byte === 0xa8 ||
    byte === 0xb8 ||
    byte === 0xaa ||
    byte === 0xba ||
    byte === 0xb3 ||
    byte === 0xbf ||
    byte === 0x81
  )
}
