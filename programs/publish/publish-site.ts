import type { Publisher } from '../../src/publish/publisher.ts'
import { siteAssets } from './site/site-assets.ts'
import { writeSite } from './site/write-site.ts'

/** A static website: pages of entries, names, series, documents, findings and years, and a search without a server. */
export const site: Publisher = {
  name: 'site',
  extension: '',
  mediaType: 'text/html',
  says: 'a website for people, which needs no server and no script for reading',
  holds: [
    'Each entry has a page with its values, the words of every document that tells it, where they disagree, and how each value was read.',
    'Each name, series, document and year has a page; the text of a document has its cited words marked.',
    '`verify.json` has each citation with its range and the hash of its source; `regesta verify FOLDER` checks all of them again.',
  ],
  loses: [
    'The original files: the site has their texts and their hashes.',
    'The history of decisions: the site tells that an entry was reviewed, not by whom.',
  ],
  async *write(register, { title, beside }) {
    for (const asset of siteAssets()) await beside({ name: asset.path, text: asset.content })
    for await (const { path, content } of writeSite(register, title))
      await beside({ name: path, text: content })
    yield* []
  },
}
