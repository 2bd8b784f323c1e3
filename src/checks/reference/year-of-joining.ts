import { yearOfEntry } from '../entry-years.ts'
import { rule } from '../rule.ts'

/** A state joins a body in another year than an authority file has. */
export const yearOfJoining = rule({
  id: 'reference/year-of-joining',
  severity: 'warning',
  says: 'That “{member}” joined “{body}” is told for {told}; {source} has {known}',
  check({ authority, entries }, report) {
    for (const entry of entries) {
      const span = entry.evidence[0]
      const told = yearOfEntry(entry)
      if (entry.kind !== 'membership' || entry.status !== 'held' || told === null || span === undefined)
        continue
      if (entry.form !== null && entry.form !== 'admission' && entry.form !== 'accession') continue
      const organization = entry.parties.find(({ role }) => role === 'organization')?.name
      const body =
        organization === undefined
          ? undefined
          : authority.find(organization)?.records.find(({ kind }) => kind === 'body')
      if (organization === undefined || body?.kind !== 'body' || body.members === undefined) continue
      for (const { role, name } of entry.parties) {
        if (role !== 'member') continue
        const state = authority.find(name)?.records.find(({ kind }) => kind === 'state')
        // Who left may have joined again; only a single membership is held against the words.
        const terms = body.members.filter(
          ({ member, status }) => member === state?.id && status === undefined,
        )
        const [term] = terms
        if (state === undefined || term?.from === undefined || terms.length > 1) continue
        const known = Number(term.from.slice(0, 4))
        if (told === known) continue
        const source = authority.sourceOf(body.id)?.file ?? 'the authority'
        report(span, { member: name, body: organization, told, source, known: term.from })
      }
    }
  },
})
