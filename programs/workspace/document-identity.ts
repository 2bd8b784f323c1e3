import { hash } from 'node:crypto'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** Where a document came from, as the log keeps it, and the id that all its editions share. */
export type DocumentIdentity = { readonly id: string; readonly source: string | null }

/**
 * A file by its path: relative to the folder that the workspace stands in where it lies in it, so that both can be
 * moved together. Of a workspace that stands in no folder, by the whole path.
 */
export function identityOfFile(path: string, workspaceFolder: string | null): DocumentIdentity {
  const full = resolve(path)
  if (workspaceFolder === null) return ofSource(full)
  const inside = relative(dirname(resolve(workspaceFolder)), full)
  const isInside = inside !== '' && !isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`)
  return ofSource(isInside ? inside : full)

  function ofSource(place: string): DocumentIdentity {
    const source = place.split(sep).join('/')
    return { id: idOf(`file ${source}`), source }
  }
}

/** A page by its address. */
export function identityOfAddress(address: string): DocumentIdentity {
  const url = new URL(address)
  // What stands behind # names a place in the page.
  url.hash = ''
  return { id: idOf(`address ${url.href}`), source: url.href }
}

/** Bytes that came from nowhere that could be asked again: others under the same name are another document. */
export function identityOfBytes(hashOfBytes: string): DocumentIdentity {
  return { id: idOf(`bytes ${hashOfBytes}`), source: null }
}

/** A source as a program gives it: an address, a path, or none. */
export function identityOfSource(
  source: string | null,
  hashOfBytes: string,
  workspaceFolder: string | null,
): DocumentIdentity {
  if (source === null) return identityOfBytes(hashOfBytes)
  return /^https?:\/\//i.test(source) ? identityOfAddress(source) : identityOfFile(source, workspaceFolder)
}

function idOf(identity: string): string {
  return hash('sha256', identity).slice(0, 16)
}
