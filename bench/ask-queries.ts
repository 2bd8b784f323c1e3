import { dice, inventedWord } from './vary-readings.ts'

/**
 * Queries as people ask them, all different: single words, frequent and rare, some together, phrases, names, fields,
 * ranges of years, and several of these at once.
 */
export function askQueries(count: number): string[] {
  const roll = dice(42)
  const pick = <Each>(list: readonly Each[]): Each => {
    const found = list[Math.floor(roll() * list.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  const year = () => 1880 + Math.floor(roll() * 140)
  const invented = () => inventedWord(roll, 400_000)
  const real = () =>
    pick(
      'held adopted visit conference agreement president foreign minister resolution council summit'.split(
        ' ',
      ),
    )
  const kind = () =>
    `kind:${pick(['act', 'meeting', 'visit', 'appointment', 'incident', 'relations', 'founding'])}`
  const years = () => {
    const from = year()
    return `date:${from}..${from + 1 + Math.floor(roll() * 20)}`
  }
  const state = () =>
    `state:${pick(['Azerbaijan', 'Sweden', 'Bolivia', 'Madagascar', 'Mauritania', 'Georgia', 'Senegal'])}`
  const shapes: readonly (() => string)[] = [
    invented,
    real,
    () => `${real()} ${invented()}`,
    () => `${real()} ${real()}`,
    () => `"${real()} of"`,
    () => `${kind()} ${years()}`,
    () => `${state()} ${years()}`,
    () => `body:OIC ${kind()}`,
    () => `person:${invented()}`,
    () => `place:${invented()}`,
    () => `${kind()} ${invented()} OR ${invented()}`,
    () => `${state()} -${kind()} ${real()}`,
    () => `has:finding ${years()}`,
    () => `basis:inferred ${kind()} ${state()}`,
    () => `${invented().slice(0, 4)}*`,
    () => `(${state()} OR ${state()}) ${kind()} ${years()} -status:planned`,
  ]
  return Array.from({ length: count }, (_, at) => shapes[at % shapes.length]?.() ?? '')
}
