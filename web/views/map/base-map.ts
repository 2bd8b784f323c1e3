import { type GeoPath, type GeoProjection, geoGraticule, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import atlasAddress from 'world-atlas/countries-110m.json?url'

/** The outlines of the world for a size, as paths of SVG. */
export type BaseMap = {
  readonly projection: GeoProjection
  readonly globe: string
  readonly grid: string
  readonly land: string
  readonly borders: string
}

type Shapes = NonNullable<Parameters<typeof mesh>[1]>

type Atlas = Omit<Parameters<typeof mesh>[0], 'objects'> & {
  readonly objects: { readonly countries: Shapes; readonly land: Shapes }
}

let fetched: Promise<Atlas> | null = null

/** Natural Earth’s outlines, which come with the page; asked for once. */
export function fetchAtlas(): Promise<Atlas> {
  fetched ??= fetch(atlasAddress).then((response) => response.json())
  // What failed once is tried again.
  fetched.catch(() => {
    fetched = null
  })
  return fetched
}

/** Draws the world as wide and high as it may be. */
export function makeBaseMap(atlas: Atlas, width: number, height: number): BaseMap {
  const projection = geoNaturalEarth1().fitExtent(
    [
      [6, 6],
      [width - 6, height - 6],
    ],
    { type: 'Sphere' },
  )
  const path: GeoPath = geoPath(projection)
  const { countries, land } = atlas.objects
  return {
    projection,
    globe: path({ type: 'Sphere' }) ?? '',
    grid: path(geoGraticule().step([30, 30])()) ?? '',
    land: path(feature(atlas, land)) ?? '',
    // One line for all borders alike: the map takes no side.
    borders: path(mesh(atlas, countries, (one, other) => one !== other)) ?? '',
  }
}
