declare module 'nspell' {
  /** A Hunspell dictionary with all its words spelt out. */
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    data: Record<string, unknown>
  }
}
