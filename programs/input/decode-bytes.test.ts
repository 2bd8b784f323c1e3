import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

// Node writes no Windows encodings, so the table is turned round.
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map((sign) => bytes.get(sign) ?? 0x3f))
}

const utf16 = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return isLittle ? bytes : bytes.swap16()
}

const texts = {
  'windows-1251': [
    'Конференция министров иностранных дел состоялась в Баку 19–21 июня 2006 года.',
    'БАКУ. 1994',
    'Київ: угоду підписано «сторонами» у 1997 році. Її ратифіковано.',
    'The treaty (Договор о дружбе) was signed.',
  ],
  'windows-1252': [
    'La conférence s’est tenue à Genève en août 1949 — « déjà ».',
    'The Union’s “second” session – in 1994 – was held in Oslo.',
    'Die Außenminister tagten in Zürich über Öl, Äpfel und Grüße.',
    'Ráðherrar funduðu í Reykjavík árið 1986; það þótti sögulegt á þeim tíma. Ísland og Þýskaland',
    'São Paulo, 12 de março de 1990: a reunião não terminou.',
    'In 1994 café',
  ],
  'windows-1254': [
    'Toplantı İstanbul’da 1994 yılında düzenlendi; dışişleri bakanları katıldı.',
    'Doğu Bloku',
    'Türkiye Büyük Millet Meclisi 23 Nisan 1920’de açıldı. Ağır şartlar',
  ],
  'windows-1256': [
    'تأسست منظمة المؤتمر الإسلامي في الرباط عام 1969',
    'عقد المؤتمر الثالث والثلاثون في باكو في يونيو 2006، بمشاركة الدول الأعضاء.',
  ],
}

describe('decodeBytes', () => {
  for (const [encoding, samples] of Object.entries(texts))
    it.each(samples)(`${encoding}: %s`, (text) =>
      expect(decodeBytes(encode(text, encoding))).toEqual({ text, encoding, isGuess: true }),
    )

  it.each(Object.values(texts).flat())('UTF-8: %s', (text) =>
    expect(decodeBytes(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', isGuess: false }),
  )

  it.each([
    ['UTF-8 with mark', Buffer.from('\ufeffИюнь'), 'Июнь', 'utf-8', false],
    ['UTF-16 LE with mark', utf16('\ufeffИюнь 1994', true), 'Июнь 1994', 'utf-16le', false],
    ['UTF-16 BE with mark', utf16('\ufeffJune 1994', false), 'June 1994', 'utf-16be', false],
    ['UTF-16 LE without', utf16('In June 1994', true), 'In June 1994', 'utf-16le', true],
    ['UTF-16 BE without', utf16('In June 1994', false), 'In June 1994', 'utf-16be', true],
  ] as const)('%s', (_, bytes, text, encoding, isGuess) =>
    expect(decodeBytes(bytes)).toEqual({ text, encoding, isGuess }),
  )

  it('obeys the person, then the mark and sound UTF-8, then the declaration', () => {
    const koi8 = encode('Баку', 'koi8-r')
    expect(decodeBytes(koi8, { encoding: 'KOI8-R' })).toMatchObject({ text: 'Баку', isGuess: false })
    expect(decodeBytes(koi8, { declared: 'koi8-r' })).toMatchObject({ text: 'Баку', isGuess: false })
    expect(decodeBytes(Buffer.from('é'), { declared: 'windows-1252' })).toMatchObject({
      text: 'é',
      encoding: 'utf-8',
    })
    expect(decodeBytes(Buffer.from('a\0b'), { encoding: 'utf-8' })).toMatchObject({ text: 'a\0b' })
  })

  it.each([
    [
      'half UTF-8',
      Buffer.from([...Buffer.from('é é é '), 0xe9, 0x20, 0x61]),
      'UTF-8 only in part: byte 9 (0xE9)',
    ],
    ['cut UTF-8', Buffer.from('Баку').subarray(0, 7), 'cut off in the middle of a character: byte 6 (0xD1)'],
    ['NUL', Buffer.from('In 1994\0 it met. It met.'), 'binary, not text: byte 7 (0x00)'],
    ['controls', Buffer.from([1, 2, 3, 4, 0x41]), 'binary, not text: byte 0 (0x01)'],
  ])('refuses %s', (_, bytes, problem) =>
    expect(decodeBytes(bytes)).toMatchObject({ problem: expect.stringContaining(problem) }),
  )

  it.each([
    ['utf-8', [0x61, 0xe9, 0x62, 0x63, 0x64], 'byte 1 (0xE9)'],
    ['utf-16le', [0x61, 0, 0x62, 0xd8, 0x63, 0], 'byte 5 (0x00)'],
    ['utf-16le', [0x61, 0, 0x62], 'byte 2 (0x62)'],
    ['windows-1252', [0x61, 0x81], 'byte 1 (0x81)'],
    ['klingon', [0x61], '“klingon” is not known'],
  ])('refuses bytes that are not the %s asked for', (encoding, bytes, problem) =>
    expect(decodeBytes(Uint8Array.from(bytes), { encoding })).toMatchObject({
      problem: expect.stringContaining(problem),
    }),
  )

  it('gives a text or a problem for any bytes, and any UTF-8 back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeBytes(bytes)
        expect('text' in decoded || decoded.problem.length > 0).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeBytes(Buffer.from(text, 'utf8'))).toMatchObject({ text: text.replace(/^\ufeff/, '') })
      }),
    )
  })
})
