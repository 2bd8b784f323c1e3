import { useMemo } from 'preact/hooks'
import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { WantedVerdict } from '../../src/api/wanted-verdict.ts'
import type { RegisterSource } from '../data/register-source.ts'
import { useSource } from '../data/source-context.ts'
import { texts } from '../texts/texts.ts'
import { showNotice, takeLastDecision } from './notice-store.ts'

/** What an editor can do. */
export type Decider = {
  /** Makes a decision on an entry as it was seen; true where it stands in the log. */
  readonly make: (verdict: WantedVerdict, seen: Seen | null, why?: string | null) => Promise<boolean>
  /** Takes back the last decision that was made here. */
  readonly undoLast: () => Promise<void>
}

type Seen = Pick<ShownEntry, 'version'>

/** Lets a component make decisions; what becomes of them is shown at the foot of the page. */
export function useDecide(): Decider {
  const source = useSource()
  return useMemo(() => deciderFor(source), [source])
}

function deciderFor(source: RegisterSource): Decider {
  async function make(
    verdict: WantedVerdict,
    seen: Seen | null,
    why: string | null = null,
  ): Promise<boolean> {
    try {
      const outcome = await source.decide(verdict, why, seen?.version ?? null)
      if ('decision' in outcome) {
        const { id } = outcome.decision
        showNotice({ notice: 'done', words: texts.decisions.done[verdict.verdict], decision: id })
        return true
      }
      if (outcome.isConflict && outcome.entry !== null)
        showNotice({ notice: 'conflict', verdict, why, entry: outcome.entry })
      else showNotice({ notice: 'refused', words: outcome.refused })
    } catch (problem) {
      showNotice({ notice: 'refused', words: problem instanceof Error ? problem.message : String(problem) })
    }
    return false
  }
  return {
    make,
    undoLast: async () => {
      const decision = takeLastDecision()
      if (decision === null) showNotice({ notice: 'refused', words: texts.decisions.nothingToUndo })
      else if (await make({ verdict: 'undo', decision }, null)) takeLastDecision()
    },
  }
}
