export { fromHtml } from './importers/from-html.ts'
export { fromMarkdown } from './importers/from-markdown.ts'
export type { Importer, Origin } from './importers/importer.ts'
