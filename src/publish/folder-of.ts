import type { SideFile } from './publisher.ts'

/** Keeps the files of a folder one after the other; the main output lists their names, a line each. */
export async function* folderOf(
  files: AsyncIterable<SideFile>,
  beside: (file: SideFile) => Promise<void>,
): AsyncIterable<string> {
  for await (const file of files) {
    await beside(file)
    yield `${file.name}\n`
  }
}
