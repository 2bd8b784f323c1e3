import { allKinds, type EntryKind } from '../../../src/entries/all-kinds.ts'

/** The colours and fonts of a drawing, as the style sheet has them at the moment. */
export type TimelineTheme = {
  readonly ink: string
  readonly soft: string
  readonly faint: string
  readonly paper: string
  readonly accent: string
  readonly font: string
  readonly strongFont: string
  readonly colourOf: (kind: EntryKind) => string
}

/** Reads the theme where an element stands; the style sheet says of each kind what its colour is. */
export function readTheme(element: HTMLElement): TimelineTheme {
  const probe = document.createElement('span')
  element.append(probe)
  const style = getComputedStyle(probe)
  const colour = (token: string) => {
    probe.style.color = `var(${token})`
    return style.color
  }
  const [ink, soft, faint, paper, accent] = ['--ink', '--ink-soft', '--line', '--paper', '--accent'].map(
    colour,
  )
  probe.style.color = 'var(--kind)'
  const colours = new Map<string, string>()
  for (const kind of Object.keys(allKinds)) {
    probe.dataset.kind = kind
    colours.set(kind, style.color)
  }
  const family = style.fontFamily
  probe.remove()
  return {
    ink: ink ?? '',
    soft: soft ?? '',
    faint: faint ?? '',
    paper: paper ?? '',
    accent: accent ?? '',
    font: `12px ${family}`,
    strongFont: `600 12px ${family}`,
    colourOf: (kind) => colours.get(kind) ?? '',
  }
}
