import { useEffect, useMemo } from 'preact/hooks'
import type { Address } from './address/address.ts'
import { useAddress } from './address/current-address.ts'
import { useExternal } from './address/use-external.ts'
import { pageNamed } from './all-pages.ts'
import { engineSource } from './data/engine-source.ts'
import { httpSource } from './data/http-source.ts'
import { SourceContext } from './data/source-context.ts'
import { Notices } from './decisions/notices.tsx'
import { theEngine } from './engine/engine.ts'
import { LazyPage } from './layout/lazy-page.tsx'
import { NotFound } from './layout/not-found.tsx'
import { PlaceNote } from './layout/place-note.tsx'
import { TopBar } from './layout/top-bar.tsx'
import { readLastText } from './playground/read-last-text.ts'
import { currentSession, subscribeToSession } from './session/session-store.ts'
import { SignIn } from './session/sign-in.tsx'
import { texts } from './texts/texts.ts'

const server = httpSource()

/** The whole of what is seen: the bar, and under it the page that the address names. */
export function App() {
  const address = useAddress()
  const source = useMemo(
    () => (address.place === 'playground' ? engineSource(theEngine()) : server),
    [address.place],
  )
  useEffect(() => {
    // A view of the playground that was opened by its address reads the text that was there last, or a sample.
    if (address.place === 'playground' && address.page !== 'playground') void readLastText(theEngine())
  }, [address.place, address.page])
  useEffect(() => {
    const title = pageNamed(address.page)?.title
    document.title = title === undefined ? texts.name : `${title} · ${texts.name}`
  }, [address.page])
  return (
    <SourceContext.Provider value={source}>
      <a class="skip" href="#main">
        {texts.layout.skip}
      </a>
      <TopBar address={address} />
      {address.place === 'playground' && address.page !== 'playground' && <PlaceNote />}
      <main id="main" class="page" tabIndex={-1}>
        <PageAt address={address} />
      </main>
      <Notices />
    </SourceContext.Provider>
  )
}

function PageAt({ address }: { readonly address: Address }) {
  const session = useExternal(subscribeToSession, currentSession)
  const isClosed = session !== null && session.user === null
  if (isClosed && address.place === 'register') return <SignIn ways={session.ways} />
  const page = pageNamed(address.page)
  return page === undefined ? <NotFound /> : <LazyPage key={page.name} load={page.load} address={address} />
}
