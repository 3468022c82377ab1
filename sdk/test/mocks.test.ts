import { compileSchema, loadCity, type ApiModel, type LoadedCity } from '@openlondon/contract'
import { setupServer } from 'msw/node'
import type { RequestHandler } from 'msw'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCity } from '@openlondon/sdk/city'
import {
  getLineStatusByModeMockHandler,
  getStopPointMock,
  mockHandlers as tflHandlers,
} from '@openlondon/sdk/tfl/mocks'
import { exampleValues, writeCall } from '@openlondon/contract/call'
import { repository } from '../testing/run-node.ts'

const origin = 'https://open.example'
const mocks = setupServer()
const { city }: LoadedCity = await loadCity(`${repository}openapi`)
const apiOf = (id: string): ApiModel => city.apis.find((api) => api.id === id) ?? city.apis[0]!

beforeAll(() => mocks.listen({ onUnhandledRequest: 'error' }))
afterAll(() => mocks.close())

/** The handlers of an API, through the door a user takes. */
async function handlersOf(apiId: string): Promise<RequestHandler[]> {
  const door: { readonly mockHandlers: () => RequestHandler[] } = await import(`@openlondon/sdk/${apiId}/mocks`)
  return door.mockHandlers()
}

test.each(city.apis.map((api) => [api.id]))(
  'every operation of %s is answered offline, by a body that fits its schema',
  async (apiId) => {
    const api = apiOf(apiId)
    mocks.resetHandlers(...(await handlersOf(apiId)))
    for (const operation of api.operations) {
      const { path, ...init } = writeCall(operation, exampleValues(api, operation))
      const base = api.upstream.kind === 'portal' ? api.upstream.path : `/sandbox/${api.id}`
      const response = await fetch(`${origin}${base}${path}`, init)
      const media = operation.responses.find(({ status }) => status === String(response.status))?.content[0]
      const schema = media?.mediaType.includes('json') ? media.schema : undefined
      const text = media && !schema ? '' : await response.text()
      expect({
        id: operation.id,
        ok: response.ok,
        mismatches: schema ? compileSchema(api, schema)(JSON.parse(text)) : text,
      }).toEqual({
        id: operation.id,
        ok: true,
        mismatches: schema ? [] : '',
      })
    }
  },
)

test('the SDK calls them like the real thing, and an answer can be replaced', async () => {
  mocks.resetHandlers(getLineStatusByModeMockHandler([]), ...tflHandlers())
  const { tfl } = createCity({ via: 'sandbox', origin })
  expect(await tfl.lineStatusByMode({ modes: ['tube'] })).toEqual([])
  expect(Array.isArray(await tfl.stopPoints({ ids: ['940GZZLUASL'] }))).toBe(true)
})

test('factories make up what a test needs', () => {
  expect(getStopPointMock({ commonName: 'Angel' })).toMatchObject({ commonName: 'Angel', lat: expect.any(Number) })
})
