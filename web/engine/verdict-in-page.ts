import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { Named, WantedVerdict } from '../../src/api/wanted-verdict.ts'
import type { Target, TellingTarget, Verdict } from '../../src/register/logged-decision.ts'
import type { PageRegister } from './page-register.ts'

/** A verdict by the ids of the page, tied to the words that it is about; or why it cannot be. */
export function verdictInPage(
  wanted: WantedVerdict,
  { page, entries }: PageRegister,
): Verdict | { readonly refused: string } {
  switch (wanted.verdict) {
    case 'accept':
    case 'reject': {
      const entry = targetOf(entries, { entry: wanted.entry })
      return entry === null ? gone : { verdict: wanted.verdict, entry }
    }
    case 'correct': {
      const entry = targetOf(entries, { entry: wanted.entry })
      return entry === null ? gone : { verdict: 'correct', entry, values: wanted.values }
    }
    case 'same':
    case 'different': {
      const one = targetOf(entries, wanted.one)
      const other = targetOf(entries, wanted.other)
      return one === null || other === null ? gone : { verdict: wanted.verdict, one, other }
    }
    case 'silence': {
      const finding = page.findings.find(({ id }) => id === wanted.finding)
      if (finding === undefined) return gone
      const { document, rule, quote } = finding
      return { verdict: 'silence', document, rule, about: quote }
    }
    default:
      return wanted
  }
}

const gone = { refused: 'What this is about is no longer in the text.' }

function targetOf(entries: readonly ShownEntry[], named: Named): Target | null {
  if ('entity' in named) return named
  const entry = entries.find(({ id, tellings }) => {
    return id === named.entry || tellings.some((telling) => telling.id === named.entry)
  })
  if (entry === undefined) return null
  // One telling of several is named by its own id.
  const own = entry.tellings.filter(({ id }) => id === named.entry)
  const tellings = own.length > 0 ? own : entry.tellings
  return {
    tellings: tellings.flatMap(({ id, document, entry: told, evidence }): TellingTarget[] => {
      const about = evidence[0]?.quote
      return about === undefined ? [] : [{ document, kind: told.kind, about, telling: id }]
    }),
  }
}
