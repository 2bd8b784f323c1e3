import { writeFileSync } from 'node:fs'
import { allCommands } from './all-commands.ts'
import { commandsPage } from './commands-page.ts'

// Writes `docs/commands.md` from the help of the commands.
const commands = await Promise.all(allCommands.map(({ load }) => load()))
writeFileSync(new URL('../../docs/commands.md', import.meta.url), commandsPage(commands))
