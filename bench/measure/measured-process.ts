import { fork, type ChildProcess } from 'node:child_process'

/** A server in a process of its own, so that its CPU time is nobody else's. */
export type MeasuredProcess = {
  readonly origin: string
  /** User and system CPU time since its start, microseconds. */
  readonly cpu: () => Promise<number>
  readonly stop: () => Promise<void>
}

const startMs = 30_000

/** Run a file that calls `serveMeasured`. Rejects when it does not listen in time. */
export async function startMeasured(file: string, args: readonly string[]): Promise<MeasuredProcess> {
  const child = fork(file, args, {
    execArgv: ['--conditions=city-source', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const origin = String(await nextMessage(child))
  return {
    origin,
    cpu: async () => {
      const answer = nextMessage(child)
      child.send('cpu')
      return Number(await answer)
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill()
      }),
  }
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const timer = setTimeout(() => reject(new Error(`no answer from a measured process in ${startMs} ms`)), startMs)
  const fail = (): void => reject(new Error('a measured process ended before it answered'))
  child.once('message', resolve)
  child.once('exit', fail)
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('message', resolve)
    child.off('exit', fail)
  })
}
