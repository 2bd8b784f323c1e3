import type { Basis as BasisName } from '../../src/text/reading.ts'
import { texts } from '../texts/texts.ts'

/** How a value was got, and the file of the program that got it. */
export function Basis({ basis, by }: { readonly basis: BasisName; readonly by: string | null }) {
  return (
    <span class={`basis basis-${basis}`}>
      {texts.bases[basis]}
      {by !== null && by !== '' && <SourceFile path={`src/${by}.ts`} />}
    </span>
  )
}

/** The path of a file, which may break behind its slashes. */
export function SourceFile({ path }: { readonly path: string }) {
  return (
    <code>
      {path.split('/').flatMap((part, index) => (index === 0 ? [part] : ['/', <wbr key={part} />, part]))}
    </code>
  )
}
