/** The version of the engine, as registers name it; the same as the package's. */
export const engineVersion = '0.1.0'
