/** The version of the engine, as registers name it; the same as that of the package. */
export const engineVersion = '0.1.0'
