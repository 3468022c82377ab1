import { expect, test } from 'vitest'
import { allCases } from './behaviour/all-cases.ts'
import { playIn, runtimes } from './behaviour/runtimes.ts'

/** What an engine leaves out of the table is said in the rows, and is no more than this. */
const leftOutMax = 3

test.for(runtimes)('$name behaves as the table says', { timeout: 180_000 }, async (runtime, { skip }) => {
  if (!runtime.program) skip(`${runtime.name} is not here: npm ci --prefix sdk/runtimes, or CHROMIUM for a browser`)
  const results = await playIn(runtime)
  expect(results.filter(({ failure }) => failure !== undefined)).toEqual([])
  expect(results.length).toBeGreaterThanOrEqual(allCases.length - leftOutMax)
})
