import { shortHash } from '../../../src/text/short-hash.ts'

type Folder = 'entries' | 'names' | 'series' | 'documents' | 'findings' | 'years'

/** Where the page of a thing stands: its id in letters that every file system and address bears. */
export function sitePath(folder: Folder, id: string): string {
  return `${folder}/${fileName(id)}.html`
}

/** Where the text of a document stands. */
export function textPath(document: string): string {
  return `texts/${fileName(document)}.txt`
}

function fileName(id: string): string {
  const plain = id.replaceAll('/', '-')
  if (/^[a-z\d][a-z\d-]{0,80}$/.test(plain) && plain === id) return plain
  const readable = id
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return readable === '' ? shortHash(id) : `${readable}-${shortHash(id)}`
}
