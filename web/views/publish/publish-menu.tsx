import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PublishFormat } from '../../../src/api/publish-format.ts'
import { useSource } from '../../data/source-context.ts'
import { texts } from '../../texts/texts.ts'

const usual = 6

/** Takes the answer to the present query away in the formats of the field. */
export function PublishMenu({ q }: { readonly q: string }): JSX.Element | null {
  const source = useSource()
  const menu = useRef<HTMLDetailsElement>(null)
  const [formats, setFormats] = useState<readonly PublishFormat[]>([])
  useEffect(() => {
    let isStale = false
    source.formats().then(
      (all) => {
        if (!isStale) setFormats(all)
      },
      // Without formats there is no menu; the view itself says what is wrong.
      () => {},
    )
    return () => {
      isStale = true
    }
  }, [source])
  const close = () => {
    if (menu.current !== null) menu.current.open = false
  }
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === false) close()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [])
  if (formats.length === 0) return null
  const order = Object.keys(texts.views.publish.formats)
  const rank = ({ name }: PublishFormat) => (order.includes(name) ? order.indexOf(name) : order.length)
  const sorted = formats.toSorted((one, other) => rank(one) - rank(other))
  const list = (some: readonly PublishFormat[]) => (
    <ul>
      {some.map(({ name, extension, says }) => (
        <li key={name}>
          <a href={source.publishAddress(name, q)} download="" onClick={close}>
            <strong>{texts.views.publish.formats[name] ?? name}</strong>{' '}
            <span class="extension">{extension}</span>
            <span class="says">{says}</span>
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <details
      ref={menu}
      class="menu publish"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary>{texts.views.publish.open}</summary>
      <div class="menu-body">
        <p>{q === '' ? texts.views.publish.everything : texts.views.publish.answer(q)}</p>
        {list(sorted.slice(0, usual))}
        {sorted.length > usual && (
          <details class="more-formats">
            <summary>{texts.views.publish.more}</summary>
            {list(sorted.slice(usual))}
          </details>
        )}
      </div>
    </details>
  )
}
