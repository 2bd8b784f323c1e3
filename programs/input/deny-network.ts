import { registerHooks } from 'node:module'

/**
 * Takes the network away from this process, as far as JavaScript can.
 *
 * Node's permission model denies files, processes, workers and native addons, but up to Node 24 not the network;
 * so its modules cannot be loaded here, and the globals that reach it are gone.
 */
export function denyNetwork(): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (isNetwork(specifier)) throw new Error(`${specifier} is denied to importers`)
      return next(specifier, context)
    },
  })
  const builtin = process.getBuiltinModule
  Object.defineProperty(process, 'getBuiltinModule', {
    value: (name: string) => (isNetwork(name) ? undefined : builtin(name)),
  })
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
    Reflect.deleteProperty(globalThis, name)
}

const networkModules: ReadonlySet<string> = new Set(
  'net http https http2 tls dgram dns dns/promises inspector inspector/promises quic child_process cluster worker_threads module'.split(
    ' ',
  ),
)

function isNetwork(specifier: string): boolean {
  return networkModules.has(specifier.replace(/^node:/, ''))
}
