/** The address of a file of the fixtures. */
export function fixture(name: string): URL {
  return new URL(`../../fixtures/${name}`, import.meta.url)
}
