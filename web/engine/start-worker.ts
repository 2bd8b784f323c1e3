import workerAddress from './engine-worker.ts?worker&url'

type Policy = { readonly createScriptURL: (address: string) => string }
type PolicyFactory = {
  readonly createPolicy: (name: string, rules: Policy) => Policy
}

/** Starts the engine's worker: the only script address that this page makes, through the only policy that it allows. */
export function startWorker(): Worker {
  const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes')
  const policy = factory?.createPolicy('regesta-worker', { createScriptURL: onlyWorker })
  return new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' })
}

function onlyWorker(address: string): string {
  if (address !== workerAddress) throw new Error(`wanted the address of the worker, and got ${address}`)
  return address
}
