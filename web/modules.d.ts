declare module '*.css' {}

declare module '*?url' {
  const address: string
  export default address
}

declare module '*?worker&url' {
  const address: string
  export default address
}

declare module '*?raw' {
  const text: string
  export default text
}

// Its own types give it a default export, which it has only for bundlers of the old kind.
declare module 'graphology-layout-forceatlas2' {
  import type { AbstractGraph } from 'graphology-types'

  type Settings = {
    readonly adjustSizes?: boolean
    readonly gravity?: number
    readonly strongGravityMode?: boolean
    readonly scalingRatio?: number
    readonly slowDown?: number
    readonly barnesHutOptimize?: boolean
  }
  const forceAtlas2: {
    assign(graph: AbstractGraph, how: { readonly iterations: number; readonly settings: Settings }): void
    inferSettings(graph: AbstractGraph): Settings
  }
  export default forceAtlas2
}

// Vite puts the files that fit in the place of the call.
interface ImportMeta {
  glob(
    pattern: string,
    how: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Readonly<Record<string, string>>
}
