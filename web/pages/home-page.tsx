import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import { texts } from '../texts/texts.ts'

/** The first page: what this is, and the documents of the register. */
export function HomePage() {
  const asked = useAsked('documents', (source) => source.documents())
  const link = useLinks()
  return (
    <div class="column">
      <Answer asked={asked}>
        {({ documents }) => (
          <ul>
            {documents.map(({ id, name, entries }) => (
              <li key={id}>
                <a href={link({ page: 'read', id })}>{name}</a> {texts.counts.entries(entries)}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </div>
  )
}
