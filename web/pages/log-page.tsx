import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import { useAsked } from '../data/use-asked.ts'
import { useDecide } from '../decisions/use-decide.ts'
import { Answer } from '../layout/answer.tsx'
import { texts } from '../texts/texts.ts'

/** What people decided, the newest first; each can be taken back. */
export function LogPage() {
  const asked = useAsked('decisions', (source) => source.decisions())
  return (
    <div class="column">
      <header class="page-head">
        <h1>{texts.log.title}</h1>
        <p>{texts.log.says}</p>
      </header>
      <Answer asked={asked}>
        {({ decisions, lost }) => {
          const undone = new Set(decisions.flatMap((one) => (one.verdict === 'undo' ? [one.decision] : [])))
          const reasons = new Map(lost.map(({ decision, reason }) => [decision.id, reason]))
          if (decisions.length === 0) return <p class="teaching">{texts.log.empty}</p>
          return (
            <ol class="log">
              {decisions.map((decision) => (
                <LogLine
                  key={decision.id}
                  decision={decision}
                  isUndone={undone.has(decision.id)}
                  lost={reasons.get(decision.id) ?? null}
                />
              ))}
            </ol>
          )
        }}
      </Answer>
    </div>
  )
}

type LineProps = {
  readonly decision: LoggedDecision
  readonly isUndone: boolean
  /** Why its words are not found any more. */
  readonly lost: string | null
}

function LogLine({ decision, isUndone, lost }: LineProps) {
  const { id, verdict, who, when, why } = decision
  const decide = useDecide()
  return (
    <li class={isUndone ? 'is-undone' : ''}>
      <p>
        <b>{texts.verdicts[verdict]}</b> <bdi>{who}</bdi> <time dateTime={when}>{sayInstant(when)}</time>
        {isUndone && <span class="chip">{texts.entry.undone}</span>}
      </p>
      {wordsOf(decision).map((words) => (
        <blockquote key={words} dir="auto">
          {words}
        </blockquote>
      ))}
      {why !== null && <p dir="auto">{why}</p>}
      {lost !== null && <p class="log-lost">{lost}</p>}
      {!isUndone && verdict !== 'undo' && (
        <button type="button" onClick={() => void decide.make({ verdict: 'undo', decision: id }, null)}>
          {texts.decisions.undo}
        </button>
      )}
    </li>
  )
}

function wordsOf(decision: LoggedDecision): string[] {
  if ('about' in decision) return [decision.about.words]
  const targets =
    'entry' in decision ? [decision.entry] : 'one' in decision ? [decision.one, decision.other] : []
  const words = targets.flatMap((target) =>
    'entity' in target ? [target.entity] : target.tellings.map(({ about }) => about.words),
  )
  return [...new Set(words)]
}

function sayInstant(when: string): string {
  return when.slice(0, 16).replace('T', ' ')
}
