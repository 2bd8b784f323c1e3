import { resolve } from 'node:path'
import { configName, readConfig } from '../checking/check-config.ts'
import { decisionsName, readDecisionsFile } from '../checking/decisions-file.ts'
import { userAuthorities } from '../cli/user-authorities.ts'
import { readShippedAuthority } from '../shipped-authority.ts'
import { loadSpeller } from '../spelling/load-speller.ts'
import type { EditorSettings } from './checked-text.ts'

/** The settings of the folder that is open: its configuration and decisions; what is wrong with them is told once. */
export async function editorSettings(
  folder: string,
  tell: (problem: string) => void,
): Promise<EditorSettings> {
  const config = await readConfig(resolve(folder, configName), true)
  const known = 'wrong' in config ? { severities: {}, words: [], authorities: [] } : config
  if ('wrong' in config) tell(config.wrong)
  const more = await userAuthorities(known.authorities)
  if ('wrong' in more) tell(more.wrong.join('; '))
  const file =
    'decisions' in known && known.decisions !== undefined ? known.decisions : resolve(folder, decisionsName)
  const decisions = await readDecisionsFile(file, false)
  if ('wrong' in decisions) tell(decisions.wrong.join('; '))
  return {
    authority: readShippedAuthority('wrong' in more ? [] : more),
    check: {
      speller: loadSpeller(known.words),
      severities: known.severities,
      today: new Date().toISOString().slice(0, 10),
    },
    decisions: 'wrong' in decisions ? [] : decisions,
  }
}
