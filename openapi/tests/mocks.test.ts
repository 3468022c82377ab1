import { setupServer } from 'msw/node'
import { createCity } from '@openlondon/sdk/city'
import * as transport from '@openlondon/sdk/tfl'
import { getLineStatusByModeMockHandler, getStopPointMock, mockHandlers } from '@openlondon/sdk/tfl/mocks'
import { afterAll, beforeAll, expect, test } from 'vitest'

const mocks = setupServer()

beforeAll(() => mocks.listen({ onUnhandledFrame: 'error' }))
afterAll(() => mocks.close())

test('the SDK calls them like the real thing, and an answer can be replaced', async () => {
  const portal = { origin: 'https://open.example' }
  mocks.resetHandlers(getLineStatusByModeMockHandler([], portal), ...mockHandlers(portal))
  const { tfl } = createCity({ tfl: transport }, { via: 'sandbox', ...portal })
  expect(await tfl.lineStatusByMode({ modes: ['tube'] })).toEqual([])
  expect(Array.isArray(await tfl.stopPoints({ ids: ['940GZZLUASL'] }))).toBe(true)
})

test('factories make up what a test needs', () => {
  expect(getStopPointMock({ commonName: 'Angel' })).toMatchObject({ commonName: 'Angel', lat: expect.any(Number) })
})
