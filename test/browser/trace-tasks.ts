import type { Page } from 'playwright-core'

/** One task of a thread, with the time that the processor gave it: the same however busy the machine is. */
export type TracedTask = { readonly thread: string; readonly milliseconds: number }

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The tasks that ran in the threads of a page while something was done: `CrRendererMain`, `DedicatedWorker thread`. */
export async function traceTasks(page: Page, act: () => Promise<void>): Promise<TracedTask[]> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('wanted the browser of the page, and it has none')
  await browser.startTracing(page, {
    categories: ['toplevel', '__metadata', 'disabled-by-default-lifecycles'],
  })
  await act()
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  )
  const names = new Map(
    traceEvents
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args?.name ?? '']),
  )
  return traceEvents.flatMap(({ name, ph, pid, tid, tdur }) =>
    ph === 'X' && tdur !== undefined && /RunTask$/.test(name)
      ? [{ thread: names.get(`${pid} ${tid}`) ?? '', milliseconds: tdur / 1000 }]
      : [],
  )
}
