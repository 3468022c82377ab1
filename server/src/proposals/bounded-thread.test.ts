import { expect, test } from 'vitest'
import { createBoundedThread } from './bounded-thread.ts'

/** Says what it is told, but for two jobs that take too much. */
const module = new URL(
  `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'
parentPort.on('message', (job) => {
  if (job === 'for ever') for (;;);
  if (job === 'ever more') for (const all = []; ; ) all.push(new Array(1e6).fill(Math.random()))
  parentPort.postMessage('done ' + job)
})`)}`,
)
const bounds = { msMax: 3_000, heapMegabytes: 64, waitingMax: 2, idleMs: 60_000 }

test.each(['for ever', 'ever more'])(
  'over a job that takes %s the thread is ended, and the next one is done',
  async (job) => {
    const { run, stop } = createBoundedThread<string, string>(module, bounds)
    expect(await Promise.all([run(job), run('one')])).toEqual(['lost', 'done one'])
    await stop()
    expect(await run('two')).toBe('stopped')
  },
)

test('so many wait, and no more', async () => {
  const { run, stop } = createBoundedThread<string, string>(module, bounds)
  expect(await Promise.all(['one', 'two', 'three'].map((job) => run(job)))).toEqual(['done one', 'done two', 'busy'])
  await stop()
})
