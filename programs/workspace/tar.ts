/** A file in an archive, with its bytes. */
export type TarFile = { readonly name: string; readonly bytes: Uint8Array }

const blockSize = 512

/** Writes files as a tar archive, one after the other; the same files always give the same bytes. */
export async function* writeTar(
  files: AsyncIterable<TarFile> | Iterable<TarFile>,
): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes } of files) {
    yield headerOf(name, bytes.length)
    yield bytes
    const over = bytes.length % blockSize
    if (over > 0) yield new Uint8Array(blockSize - over)
  }
  yield new Uint8Array(2 * blockSize)
}

/** Reads the files of a tar archive as it comes; throws where it is broken or ends too early. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile> {
  const take = blockReader(chunks)
  for (;;) {
    const header = await take(blockSize)
    if (header.every((byte) => byte === 0)) return
    const { name, size } = readHeader(header)
    const bytes = await take(size)
    const over = size % blockSize
    if (over > 0) await take(blockSize - over)
    yield { name, bytes }
  }
}

// The header of POSIX ustar. No owner, no time: they are nobody's business and would differ each time.
function headerOf(name: string, size: number): Uint8Array {
  const header = Buffer.alloc(blockSize)
  if (Buffer.byteLength(name) > 100) throw new Error(`the name ${name} is too long for an archive`)
  header.write(name, 0, 'utf8')
  header.write('0000644\0', 100, 'latin1')
  header.write('0000000\0', 108, 'latin1')
  header.write('0000000\0', 116, 'latin1')
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  header.write('00000000000\0', 136, 'latin1')
  header.write('0', 156, 'latin1')
  header.write('ustar\u000000', 257, 'latin1')
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

function readHeader(header: Uint8Array): { readonly name: string; readonly size: number } {
  const bytes = Buffer.from(header.buffer, header.byteOffset, header.byteLength)
  const stated = Number.parseInt(field(bytes, 148, 8), 8)
  if (stated !== checksum(bytes)) throw new Error('the archive is broken: a header has a wrong sum')
  const type = field(bytes, 156, 1)
  const name = field(bytes, 0, 100)
  if (type !== '0' && type !== '') throw new Error(`the archive holds something other than files: ${name}`)
  const size = field(bytes, 124, 12)
  if (!/^[0-7]{1,11}$/.test(size)) throw new Error(`the archive is broken: ${name} has no size`)
  return { name, size: Number.parseInt(size, 8) }
}

function field(bytes: Buffer, start: number, length: number): string {
  const text = bytes.toString('utf8', start, start + length)
  const end = text.indexOf('\0')
  return (end === -1 ? text : text.slice(0, end)).trim()
}

// The sum of all bytes, those of the sum itself counted as spaces.
function checksum(header: Uint8Array): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0)
}

function blockReader(chunks: AsyncIterable<Uint8Array>): (length: number) => Promise<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  let waiting: Uint8Array[] = []
  let size = 0
  return async (length) => {
    while (size < length) {
      const { done, value } = await source.next()
      if (done === true) throw new Error('the archive ends in the middle; fetch it again')
      waiting.push(value)
      size += value.length
    }
    const all = waiting.length === 1 && waiting[0] !== undefined ? waiting[0] : Buffer.concat(waiting)
    waiting = [all.subarray(length)]
    size -= length
    return all.subarray(0, length)
  }
}
