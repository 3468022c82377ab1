import { expect, test } from 'vitest'
import { everyCall, medianOf } from '../testing/every-call.ts'

/** Beside the lightest, which is the runtime and little else: what an operation brings of descriptor and decoders. */
const broughtBytesMax = { median: 255, most: 1_150 }

test(
  `an operation brings ${broughtBytesMax.median} bytes in the middle, ${broughtBytesMax.most} at the most`,
  { timeout: 60_000 },
  async () => {
    const calls = await everyCall()
    expect(calls.length).toBeGreaterThan(300)
    const least = calls[0]?.gzip ?? 0
    expect(medianOf(calls) - least).toBeLessThanOrEqual(broughtBytesMax.median)
    expect((calls.at(-1)?.gzip ?? 0) - least).toBeLessThanOrEqual(broughtBytesMax.most)
  },
)
