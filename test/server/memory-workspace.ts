import { createHash } from 'node:crypto'
import { openRegisterDatabase } from '../../programs/database/open-register-database.ts'
import { readShippedAuthority } from '../../programs/shipped-authority.ts'
import type { Workspace } from '../../programs/workspace/workspace.ts'
import { check } from '../../src/checks/check.ts'
import { read } from '../../src/compile.ts'
import { fromPlain } from '../../src/importers/from-plain.ts'
import type { KeptDocument } from '../../src/register/kept-document.ts'
import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import { makeReading } from '../../src/register/make-reading.ts'
import { refusalOf } from '../../src/register/refusal-of.ts'

export const authority = readShippedAuthority()

/** A workspace that forgets all when the process ends; its register is the real one, in memory. */
export async function memoryWorkspace(): Promise<Workspace> {
  const register = await openRegisterDatabase(':memory:')
  const bytes = new Map<string, Uint8Array>()
  const documents: KeptDocument[] = []
  const decisions: LoggedDecision[] = []
  return {
    where: '/somewhere/.regesta',
    documents: async () => documents,
    bytesOf: async (hash) => bytes.get(hash) ?? new Uint8Array(),
    async keep(originals) {
      const kept: KeptDocument[] = []
      for (const { bytes: given, name, source, date, language } of originals) {
        const text = new TextDecoder().decode(given)
        if (text.includes('\u0000')) throw new Error(`${name}: it is no text. Save it as one.`)
        const hash = `sha256:${createHash('sha256').update(given).digest('hex')}`
        const id = hash.slice(7, 23)
        const document = {
          id,
          edition: 1,
          hash,
          name,
          source,
          date,
          language,
          added: '2026-11-24T18:20:00.000Z',
        }
        bytes.set(hash, given)
        kept.push(document)
        if (documents.some((other) => other.id === id)) continue
        const one = read(fromPlain.read(text, { id: hash, name, language }), authority)
        await register.apply({
          readings: [makeReading(one, check(one, authority), document, authority)],
          mark: `${documents.push(document)} documents`,
        })
      }
      return kept
    },
    decisions: async () => [...decisions],
    async decide({ verdict, who, why }) {
      const readings = await Promise.all(documents.map(({ id: document }) => register.reading(document)))
      const refused = refusalOf(
        verdict,
        decisions,
        readings.filter((reading) => reading !== null),
      )
      if (refused !== null) return refused
      const id = `decision-${decisions.length + 1}`
      const decision: LoggedDecision = { ...verdict, id, who, why, when: '2026-11-24T18:20:00.000Z' }
      decisions.push(decision)
      await register.apply({
        decisions,
        mark: `${documents.length} documents, ${decisions.length} decisions`,
      })
      return { decision }
    },
    register,
    close: register.close,
  }
}
