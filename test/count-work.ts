import { Session } from 'node:inspector/promises'

/**
 * How much work the engine did: how often each of its blocks was entered, and how many characters and elements the
 * built-in functions that it called went over. No clock, so that a busy machine changes nothing.
 * To be run with --no-opt --no-maglev: a compiled function no longer counts the blocks of those it has taken in.
 */
export async function countWork(work: () => unknown): Promise<number> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    const built = countBuiltIns(work)
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const scripts = result.filter(({ url }) => url.includes('/src/'))
    return scripts
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, built)
  } finally {
    await session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}

// Built-in functions whose loops are in no block of ours: those that go over all of a string or an array, and those
// that make a new array.
const overAll = {
  string: [
    'replace',
    'replaceAll',
    'split',
    'match',
    'matchAll',
    'toLowerCase',
    'toUpperCase',
    'normalize',
    'trim',
  ],
  array: ['includes', 'indexOf', 'sort', 'toSorted', 'reverse', 'toReversed', 'join', 'splice'],
} as const
const makingArrays = ['slice', 'concat'] as const

// A built-in step is far cheaper than a block.
const stepsPerBlock = 16

function countBuiltIns(work: () => unknown): number {
  let steps = 0
  const ofOwner = (owner: { readonly length: number }) => owner.length
  const ofMade = (_: unknown, made: unknown) => (Array.isArray(made) ? made.length : 0)
  const restore = [
    ...patch(String.prototype, overAll.string, ofOwner),
    ...patch(Array.prototype, overAll.array, ofOwner),
    ...patch(Array.prototype, makingArrays, ofMade),
  ]
  try {
    work()
  } finally {
    for (const undo of restore) undo()
  }
  return steps / stepsPerBlock

  function patch(
    prototype: object,
    names: readonly string[],
    stepsOf: (owner: { readonly length: number }, made: unknown) => number,
  ): (() => void)[] {
    return names.map((name) => {
      const original: unknown = Reflect.get(prototype, name)
      Reflect.set(prototype, name, function (this: { readonly length: number }, ...args: readonly unknown[]) {
        const made: unknown = typeof original === 'function' ? Reflect.apply(original, this, args) : undefined
        steps += stepsOf(this, made)
        return made
      })
      return () => {
        Reflect.set(prototype, name, original)
      }
    })
  }
}
