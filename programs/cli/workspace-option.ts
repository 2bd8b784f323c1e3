import type { Values } from './description.ts'

/** The option of every command that works on a workspace. */
export const workspaceOption = {
  workspace: {
    type: 'string',
    short: 'w',
    value: 'FOLDER',
    says: 'The workspace; that of REGESTA_DATABASE_URL or REGESTA_WORKSPACE by default, else .regesta in this folder.',
  },
} as const

/** Which workspace is meant: a folder, or the address of a database. */
export function workspaceOf(
  { workspace }: Values<typeof workspaceOption>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const { REGESTA_DATABASE_URL: address, REGESTA_WORKSPACE: folder } = environment
  return workspace ?? (isGiven(address) ? address : isGiven(folder) ? folder : '.regesta')
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}
