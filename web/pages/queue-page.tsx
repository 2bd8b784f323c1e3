import { useEffect, useState } from 'preact/hooks'
import type { ReviewQueue } from '../../src/api/review-queue.ts'
import { useSource } from '../data/source-context.ts'
import { Problem } from '../layout/problem.tsx'
import { Waiting } from '../layout/waiting.tsx'
import type { PageProps } from '../page.ts'
import { QueueDesk } from '../queue/queue-desk.tsx'

/** What nobody has reviewed, the most doubtful first, one after the other. */
export function QueuePage({ address }: PageProps) {
  const source = useSource()
  const document = address.params.document ?? ''
  const [queue, setQueue] = useState<ReviewQueue | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  // Asked once: what is decided meanwhile is taken out here, so that nothing moves under the hand.
  useEffect(() => {
    setQueue(null)
    source.queue(document).then(setQueue, setProblem)
  }, [source, document])
  if (problem !== null) return <Problem problem={problem} />
  return queue === null ? <Waiting /> : <QueueDesk key={document} queue={queue} document={document} />
}
