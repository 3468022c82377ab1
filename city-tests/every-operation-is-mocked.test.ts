import { compileSchema } from '@openlondon/contract'
import { exampleValues, writeCall } from '@openlondon/contract/call'
import type { RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { city, sdkDir } from './city.ts'

const origin = 'https://open.example'
const mocks = setupServer()

beforeAll(() => mocks.listen({ onUnhandledRequest: 'error' }))
afterAll(() => mocks.close())

/** The handlers of an API, through the door a user takes. */
async function handlersOf(apiId: string): Promise<RequestHandler[]> {
  const door: { readonly mockHandlers: () => RequestHandler[] } = await import(`${city.sdk.packageName}/${apiId}/mocks`)
  return door.mockHandlers()
}

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

test.skipIf(sdkDir === undefined).each(city.apis)(
  'every operation of $id is answered offline, by a body that fits its schema',
  async (api) => {
    mocks.resetHandlers(...(await handlersOf(api.id)))
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
