import { expect, test } from 'vitest'
import { smoothed } from '../site/pages/reference/create/sdk-answers.ts'
import { decoderEntries } from '../site/pages/sdk/decoders.ts'
import { city, operations, sdkDir } from './city.ts'
import { answers, smoothingRows } from './smoothing-rows.ts'

const explained = new Set(decoderEntries.map(({ name }) => name))

test.each(operations.filter(({ api, operation }) => smoothed(api, operation)))(
  '$id: every decoder has its place on the page, and the table stays short',
  ({ id }) => {
    const rows = smoothingRows(id)
    expect(rows.flatMap(({ decoders }) => decoders).filter((name) => !explained.has(name))).toEqual([])
    expect(rows.length).toBeLessThanOrEqual(30)
  },
)

const smoothedApis = city.apis.filter((api) => api.operations.some((operation) => smoothed(api, operation)))

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

test.skipIf(sdkDir === undefined).each(smoothedApis)('$id: its SDK answers over the fixtures', ({ id }) => {
  expect(answers.get(id)?.size).toBeGreaterThan(0)
})
