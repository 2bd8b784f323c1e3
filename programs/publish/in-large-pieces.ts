const enough = 1 << 16

/** The same text in fewer and larger pieces: writing each small one by itself would take longer than making it. */
export async function* inLargePieces(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let waiting = ''
  for await (const piece of pieces) {
    if (typeof piece === 'string') waiting += piece
    else {
      if (waiting !== '') yield waiting
      waiting = ''
      yield piece
    }
    if (waiting.length < enough) continue
    yield waiting
    waiting = ''
  }
  if (waiting !== '') yield waiting
}
