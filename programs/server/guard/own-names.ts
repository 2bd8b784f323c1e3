import { hostname, networkInterfaces } from 'node:os'
import { isLoopback } from '../loopback.ts'
import type { ServerSettings } from '../server-settings.ts'

/**
 * The host names under which a server may be asked.
 * A page of another site whose name is made to point here (DNS rebinding) asks under its own name, and is refused.
 */
export function ownNames({
  host,
  publicAddress,
}: Pick<ServerSettings, 'host' | 'publicAddress'>): ReadonlySet<string> {
  const names = new Set(['localhost', '127.0.0.1', '[::1]'])
  if (publicAddress !== null) names.add(publicAddress.hostname)
  if (isLoopback(host)) return names.add(bracketed(host))
  names.add(hostname().toLowerCase())
  const isEveryAddress = host === '0.0.0.0' || host === '::'
  if (!isEveryAddress) return names.add(bracketed(host.toLowerCase()))
  for (const addresses of Object.values(networkInterfaces()))
    for (const { address } of addresses ?? []) names.add(bracketed(address))
  return names
}

/** The name in a Host header, without its port; null where it is none. */
export function nameOfHost(header: string | undefined): string | null {
  const [, name] = /^(\[[\da-f:.]+\]|[^:[\]/@?#\s]+)(?::\d{1,5})?$/i.exec(header ?? '') ?? []
  return name?.toLowerCase() ?? null
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}
