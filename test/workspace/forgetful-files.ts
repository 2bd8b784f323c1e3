import { dirname } from 'node:path'
import type { Files } from '../../programs/workspace/files.ts'

/** A disk that loses its power: what then was not synced is on it in part, or not at all. */
export type ForgetfulDisk = {
  readonly files: Files
  /** The power fails at the operation of this number, counted from now; every later one fails too. */
  readonly failAt: (operation: number) => void
  /** How many operations there were since the last restart. */
  readonly operations: () => number
  /** Gives the power back; of each page and name that was not synced, chance says whether it is there. */
  readonly restart: (chance: () => number) => void
  /** Syncs that return without doing anything, to prove that the model would notice. */
  readonly lieAbout: (what: 'files' | 'folders') => void
}

type Inode = { synced: Buffer; now: Buffer }
type Change = { readonly folder: string; readonly apply: (names: Map<string, Inode>) => void }

const pageSize = 4096

/** Makes such a disk, empty. */
export function forgetfulDisk(): ForgetfulDisk {
  let names = new Map<string, Inode>()
  let syncedNames = new Map<string, Inode>()
  let changes: Change[] = []
  let folders = new Set<string>(['/'])
  let count = 0
  let end = Number.POSITIVE_INFINITY
  const lies = new Set<string>()

  const step = () => {
    count++
    if (count >= end) throw new Error('the power failed')
  }
  const change = (path: string, apply: Change['apply']) => {
    apply(names)
    changes.push({ folder: dirname(path), apply })
  }
  const inodeOf = (path: string): Inode => {
    const inode = names.get(path)
    if (inode === undefined) throw Object.assign(new Error(`ENOENT ${path}`), { code: 'ENOENT' })
    return inode
  }

  const files: Files = {
    async open(path, how) {
      step()
      if (!folders.has(dirname(path))) throw new Error(`ENOENT ${dirname(path)}`)
      if (how === 'new' && names.has(path)) throw new Error(`EEXIST ${path}`)
      if (!names.has(path)) {
        const made: Inode = { synced: Buffer.alloc(0), now: Buffer.alloc(0) }
        change(path, (map) => map.set(path, made))
      }
      const inode = inodeOf(path)
      return {
        async write(bytes) {
          // A write may be cut short by the failure.
          try {
            step()
          } catch (error) {
            inode.now = Buffer.concat([inode.now, bytes.subarray(0, bytes.length >> 1)])
            throw error
          }
          inode.now = Buffer.concat([inode.now, bytes])
        },
        async sync() {
          step()
          if (!lies.has('files')) inode.synced = Buffer.from(inode.now)
        },
        async truncate(length) {
          step()
          inode.now = Buffer.from(inode.now.subarray(0, length))
        },
        close: async () => undefined,
      }
    },
    async read(path, from = 0) {
      const inode = names.get(path)
      return inode === undefined ? null : Buffer.from(inode.now.subarray(from))
    },
    sizeOf: async (path) => names.get(path)?.now.length ?? null,
    async list(folder) {
      const inside = [...names.keys(), ...folders].filter(
        (path) => dirname(path) === folder && path !== folder,
      )
      return inside.map((path) => path.slice(folder === '/' ? 1 : folder.length + 1)).sort()
    },
    async makeFolder(path) {
      step()
      for (let one = path; !folders.has(one); one = dirname(one)) folders.add(one)
    },
    async rename(from, to) {
      step()
      const inode = inodeOf(from)
      change(to, (map) => {
        map.delete(from)
        map.set(to, inode)
      })
    },
    async remove(path) {
      step()
      if (names.has(path)) change(path, (map) => map.delete(path))
    },
    async syncFolder(path) {
      step()
      if (lies.has('folders')) return
      for (const { folder, apply } of changes) if (folder === path) apply(syncedNames)
      changes = changes.filter(({ folder }) => folder !== path)
    },
  }

  return {
    files,
    failAt(operation) {
      count = 0
      end = operation
    },
    operations: () => count,
    lieAbout: (what) => lies.add(what),
    restart(chance) {
      for (const { apply } of changes) if (chance() < 0.5) apply(syncedNames)
      for (const inode of new Set(syncedNames.values())) {
        inode.now = survived(inode, chance)
        inode.synced = Buffer.from(inode.now)
      }
      names = new Map(syncedNames)
      syncedNames = new Map(names)
      folders = new Set(['/', ...[...names.keys()].map(dirname)])
      for (const folder of [...folders])
        for (let one = folder; one !== '/'; one = dirname(one)) folders.add(one)
      changes = []
      count = 0
      end = Number.POSITIVE_INFINITY
    },
  }
}

// Sizes and pages reach the disk apart from each other: a page that did not is the old one, or zeros.
function survived({ synced, now }: Inode, chance: () => number): Buffer {
  if (synced.equals(now)) return Buffer.from(now)
  const size =
    chance() < 0.5 ? synced.length : Math.round(synced.length + chance() * (now.length - synced.length))
  const length = chance() < 0.5 ? now.length : size
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length; at += pageSize) {
    const from = chance() < 0.5 ? now : synced
    bytes.set(from.subarray(at, Math.min(at + pageSize, length)), at)
  }
  return bytes
}
