import { existsSync } from 'node:fs'

/** The folder of the package, from wherever in it this runs: the sources, or what was built from them. */
export function packageFolder(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/')
    folder = new URL('../', folder)
  return folder
}
