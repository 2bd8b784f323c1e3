import type { DocumentRow } from '../../src/api/shown-document.ts'
import { useLinks } from '../address/link-to.ts'
import { SourceProblem } from '../data/source-problem.ts'
import { useAsked } from '../data/use-asked.ts'
import { AddDocuments } from '../home/add-documents.tsx'
import { NoServer } from '../home/no-server.tsx'
import { RegisterGlance } from '../home/register-glance.tsx'
import { WorthALook } from '../home/worth-a-look.tsx'
import { Answer } from '../layout/answer.tsx'
import { texts } from '../texts/texts.ts'

/** The first page: what this is, the documents of the register, and what in them is worth a look. */
export function HomePage() {
  const asked = useAsked('documents', (source) => source.documents())
  if (asked.state === 'failed' && isNoServer(asked.problem)) return <NoServer />
  return (
    <div class="home">
      <header class="home-head">
        <h1>{texts.home.title}</h1>
        <p>{texts.home.says}</p>
      </header>
      <RegisterGlance />
      <Answer asked={asked}>
        {({ documents, total }) => (
          <section aria-labelledby="documents">
            <h2 id="documents">{texts.home.documents}</h2>
            <ul class="document-list">
              {documents.map((document) => (
                <DocumentCard key={document.id} document={document} />
              ))}
            </ul>
            {documents.length < total && <p>{texts.home.more(total - documents.length)}</p>}
            {total === 0 && <p class="teaching">{texts.home.empty}</p>}
            <AddDocuments />
          </section>
        )}
      </Answer>
      <WorthALook />
    </div>
  )
}

function DocumentCard({ document }: { readonly document: DocumentRow }) {
  const { id, name, date, entries, findings } = document
  const link = useLinks()
  return (
    <li class="document-card">
      <a href={link({ page: 'read', id })}>
        <bdi>{name}</bdi>
      </a>
      <p>
        {texts.counts.entries(entries)}
        {date !== null && <> · {texts.reading.written(date)}</>}
      </p>
      <p class="entry-tags">
        {(['error', 'warning', 'hint'] as const).map(
          (severity) =>
            findings[severity] > 0 && (
              <span key={severity} class={`chip chip-${severity}`}>
                {texts.home.found[severity](findings[severity])}
              </span>
            ),
        )}
      </p>
    </li>
  )
}

// Files alone, such as on a static host, answer no questions.
function isNoServer(problem: unknown): boolean {
  return problem instanceof SourceProblem && (problem.status === 404 || problem.status === 0)
}
