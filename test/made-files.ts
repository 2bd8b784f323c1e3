import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive to be written; the lies are for hostile archives. */
export type MadeEntry = {
  readonly name: string
  readonly content: string | Uint8Array
  readonly saysSize?: number
  readonly saysOffset?: number
  readonly isEncrypted?: boolean
}

/** Writes a ZIP archive. */
export function makeZip(entries: readonly MadeEntry[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const packed = deflateRawSync(content)
    const name = Buffer.from(entry.name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(entry.isEncrypted ? 0x801 : 0x800, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.saysSize ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\u0003\u0004'), fields, name, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(entry.saysOffset ?? offset, 10)
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, tail, name)
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end])
}

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The XML of a DOCX body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${namespaces}><w:body>${body}</w:body></w:document>`
}

/** Writes a DOCX file with this body and these further parts. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: documentXml(body) },
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
  ])
}

/** One line on a page of a PDF file. */
export type MadeLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** Writes a PDF file with one list of lines a page, in Helvetica and WinAnsi; `letters` says what some of them stand for. */
export function makePdf(
  pages: readonly (readonly MadeLine[])[],
  trailer = '',
  letters: Readonly<Record<string, string>> = {},
): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 4 0 R >>',
    toUnicode(letters),
  ]
  for (const lines of pages) {
    const content = lines
      .map(
        ({ text, x, y, size = 10 }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function toUnicode(letters: Readonly<Record<string, string>>): string {
  const hex = (text: string, size: number) =>
    [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(size, '0')).join('')
  const pairs = Object.entries(letters).map(([letter, means]) => `<${hex(letter, 2)}> <${hex(means, 4)}>`)
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Own def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
${pairs.length} beginbfchar\n${pairs.join('\n')}\nendbfchar endcmap end end`
  return `<< /Length ${map.length} >>\nstream\n${map}\nendstream`
}
