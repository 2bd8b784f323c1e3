import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageProps } from '../page.ts'
import { Problem } from './problem.tsx'
import { Waiting } from './waiting.tsx'

type Props = PageProps & { readonly load: () => Promise<ComponentType<PageProps>> }

type Loaded = { readonly Page: ComponentType<PageProps> } | { readonly problem: unknown } | null

/** A page whose code is fetched when it is opened. */
export function LazyPage({ load, address }: Props) {
  const [loaded, setLoaded] = useState<Loaded>(null)
  useEffect(() => {
    load().then(
      (Page) => setLoaded({ Page }),
      (problem: unknown) => setLoaded({ problem }),
    )
  }, [load])
  if (loaded === null) return <Waiting />
  if ('problem' in loaded) return <Problem problem={loaded.problem} />
  return <loaded.Page address={address} />
}
