import path from 'node:path'
import { loadCity, operationById } from '@openlondon/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { decoderEntries } from '../../sdk/decoders.ts'
import { sdkDoors } from '../../../bundle/sdk-doors.ts'
import { createSmoothing, type SmoothingRow } from './create-smoothing.ts'
import { exampleKey, sdkAnswers, smoothed, type SdkAnswers } from './sdk-answers.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const { city } = await loadCity(path.join(root, 'openapi'))
const doors = sdkDoors(path.join(root, 'sdk'))
const answers = new Map<string, SdkAnswers>()
beforeAll(async () => {
  for (const api of city.apis) answers.set(api.id, await sdkAnswers(city, api, doors))
})

function rowsOf(id: string): readonly SmoothingRow[] {
  const operation = operationById(city, id)
  const api = city.apis.find((candidate) => candidate.id === operation?.apiId)
  if (!operation || !api) throw new Error(`${id} is not in the contracts`)
  return createSmoothing(api, operation, (status, name) =>
    answers.get(api.id)?.get(exampleKey(operation, status, name)),
  )
}

describe('a row for what is smoothed, with a value from the fixtures before and after', () => {
  test.each<[string, Partial<SmoothingRow>]>([
    ['tfl.bikePoint', { members: ['bikes'], examples: [{ wire: '"15"', sdk: '15' }], decoders: ['derive', 'number'] }],
    ['tfl.stopPoints', { members: [''], sdk: 'always a list', decoders: ['list'] }],
    ['air-quality.airSites', { members: [''], wire: 'inside `Sites.Site`', decoders: ['unwrap'] }],
    ['air-quality.airSites', { members: ['[].areaCode'], decoders: ['derive', 'lookup'] }],
    ['open-data.packageSearch', { members: [''], sdk: 'an `HttpError`', decoders: ['unlessTrue'] }],
    ['food-hygiene.establishment', { members: ['geocode.longitude'], decoders: ['nullFor', 'number'] }],
  ])('%s: %o', (id, want) => {
    expect(rowsOf(id)).toContainEqual(expect.objectContaining(want))
  })

  test('texts that mean nothing are said once for all members that have them', () => {
    const rows = rowsOf('food-hygiene.establishment').filter((row) => row.decoders.join() === 'nullFor')
    const texts = rows.map((row) => row.examples.map(({ wire }) => wire).join())
    expect(new Set(texts).size).toBe(texts.length)
  })
})

const operations = city.apis.flatMap((api) =>
  api.operations
    .filter((operation) => smoothed(api, operation))
    .map((operation) => ({ api, operation, id: operation.id })),
)

test.each(operations)('$id: every decoder has its place on the page, and the table stays short', ({ id }) => {
  const rows = rowsOf(id)
  const explained = new Set(decoderEntries.map(({ name }) => name))
  expect(rows.flatMap(({ decoders }) => decoders).filter((name) => !explained.has(name))).toEqual([])
  expect(rows.length).toBeLessThanOrEqual(30)
})

test.each(city.apis.filter((api) => api.operations.some((operation) => smoothed(api, operation))))(
  '$id: its SDK answers over the fixtures',
  ({ id }) => {
    expect(answers.get(id)?.size).toBeGreaterThan(0)
  },
)

test('a city without a generated SDK has no such answers', async () => {
  const [api] = city.apis
  expect(api && (await sdkAnswers(city, api, [])).size).toBe(0)
})
