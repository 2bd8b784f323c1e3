import { crc32, deflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const endLength = 22
const centralLength = 46

/**
 * Puts new content into an archive: entries of these names are replaced, others added behind the last.
 * All other entries keep their very bytes, packed as they were.
 */
export function editZip(archive: Buffer, changed: ReadonlyMap<string, string>): Buffer {
  const { entries, directoryStart } = directoryOf(archive)
  const starts = [...entries.map(({ offset }) => offset), directoryStart].sort((one, other) => one - other)
  const files: Buffer[] = []
  const records: Buffer[] = []
  let length = 0
  const put = (file: Buffer, record: Buffer): void => {
    record.writeUInt32LE(length, 42)
    files.push(file)
    records.push(record)
    length += file.length
  }
  for (const { name, offset, record } of entries) {
    const content = changed.get(name)
    if (content !== undefined) put(...packed(name, content))
    else {
      const next = starts[starts.indexOf(offset) + 1] ?? directoryStart
      put(archive.subarray(offset, next), Buffer.from(record))
    }
  }
  const known = new Set(entries.map(({ name }) => name))
  for (const [name, content] of changed) if (!known.has(name)) put(...packed(name, content))
  return Buffer.concat([...files, ...records, endOf(records, length)])
}

type CentralEntry = { readonly name: string; readonly offset: number; readonly record: Buffer }

function directoryOf(archive: Buffer): { entries: CentralEntry[]; directoryStart: number } {
  let end = archive.length - endLength
  while (end >= 0 && archive.readUInt32LE(end) !== endSignature) end--
  if (end < 0) throw new Error('the file is no ZIP archive: it has no directory at its end')
  const count = archive.readUInt16LE(end + 10)
  const directoryStart = archive.readUInt32LE(end + 16)
  if (count === 0xffff || directoryStart === 0xffffffff)
    throw new Error('the file is a ZIP archive of more than 4 GB, which no word processor writes')
  const entries: CentralEntry[] = []
  let at = directoryStart
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== centralSignature)
      throw new Error(`the directory of the ZIP archive is broken at byte ${at}`)
    const nameLength = archive.readUInt16LE(at + 28)
    const length = centralLength + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    entries.push({
      name: archive.toString('utf8', at + centralLength, at + centralLength + nameLength),
      offset: archive.readUInt32LE(at + 42),
      record: archive.subarray(at, at + length),
    })
    at += length
  }
  return { entries, directoryStart }
}

// The time of the entry is the first that the format knows, so that twice the same gives the same bytes.
function packed(name: string, text: string): [Buffer, Buffer] {
  const content = Buffer.from(text)
  const data = deflateRawSync(content)
  const nameBytes = Buffer.from(name)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x800, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt16LE(0x21, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(nameBytes.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, nameBytes, data])
  const record = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    nameBytes,
  ])
  return [local, record]
}

function endOf(records: readonly Buffer[], start: number): Buffer {
  const end = Buffer.alloc(endLength)
  end.writeUInt32LE(endSignature, 0)
  end.writeUInt16LE(records.length, 8)
  end.writeUInt16LE(records.length, 10)
  end.writeUInt32LE(
    records.reduce((sum, record) => sum + record.length, 0),
    12,
  )
  end.writeUInt32LE(start, 16)
  return end
}
