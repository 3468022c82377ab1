import { expect, test } from 'vitest'
import { smoothed } from '../site/pages/reference/create/sdk-answers.ts'
import { decoderEntries } from '../site/pages/sdk/decoders.ts'
import { city, operations, sdkDir } from './city.ts'
import { answers, smoothingRows } from './smoothing-rows.ts'

const explained = new Set(decoderEntries.map(({ name }) => name))

test('every decoder has its place on the page, and the tables stay short', () => {
  const tables = operations
    .filter(({ api, operation }) => smoothed(api, operation))
    .map(({ id }) => ({ id, rows: smoothingRows(id) }))
  const unknown = tables.flatMap(({ id, rows }) =>
    rows.flatMap(({ decoders }) => decoders.filter((name) => !explained.has(name)).map((name) => `${id}: ${name}`)),
  )
  expect(unknown).toEqual([])
  expect(tables.filter(({ rows }) => rows.length > 32).map(({ id }) => id)).toEqual([])
})

const smoothedApis = city.apis.filter((api) => api.operations.some((operation) => smoothed(api, operation)))

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

test.skipIf(sdkDir === undefined).each(smoothedApis)('$id: its SDK answers over the fixtures', ({ id }) => {
  expect(answers.get(id)?.size).toBeGreaterThan(0)
})
