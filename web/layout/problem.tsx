import { texts } from '../texts/texts.ts'

/** Says what could not be had, and what to do. */
export function Problem({ problem }: { readonly problem: unknown }) {
  return (
    <div class="problem" role="alert">
      <h2>{texts.states.failed}</h2>
      <p>{problem instanceof Error ? problem.message : String(problem)}</p>
      <button type="button" onClick={() => location.reload()}>
        {texts.states.again}
      </button>
    </div>
  )
}
