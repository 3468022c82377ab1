import { compileSchema, type ApiModel, type OperationModel } from '@openlondon/contract'
import { exampleValues, writeCall } from '@openlondon/contract/call'
import { basesOf, isJsonType, successResponse, successStatus, upstreamOf } from '@openlondon/contract/model'
import type { Client } from '@openlondon/sdk'
import { http, HttpResponse, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { city, operations, sdkDir } from './city.ts'

/** Stands behind all mocks, so that nothing leaves the test. */
const nobody = http.all('*', () => new HttpResponse('nobody', { status: 599 }))
const mocks = setupServer(nobody)

beforeAll(() => mocks.listen({ onUnhandledFrame: 'error' }))
afterEach(() => mocks.resetHandlers())
afterAll(() => mocks.close())

type Places = { readonly origin?: string }
type Call = (client: Client, params: object) => Promise<unknown>

/** A door of the city's SDK, as a user takes it. */
const door = <Door extends object>(name: string): Promise<Door> => import(`${city.sdk.packageName}${name}`)
const handlersOf = async (api: ApiModel, places?: Places): Promise<RequestHandler[]> =>
  (await door<{ mockHandlers: (places?: Places) => RequestHandler[] }>(`/${api.id}/mocks`)).mockHandlers(places)

/** What is wrong with what comes back from an address. */
async function faultsAt(api: ApiModel, operation: OperationModel, base: string): Promise<readonly string[]> {
  const { path, ...init } = writeCall(operation, exampleValues(api, operation))
  const response = await fetch(base + path, init)
  const wanted = successResponse(operation)
  const status = wanted ? successStatus(wanted) : 200
  const media = wanted?.content.find(({ mediaType }) => isJsonType(mediaType)) ?? wanted?.content[0]
  const type = response.headers.get('content-type') ?? undefined
  const text = await response.text()
  return [
    ...(response.status === status ? [] : [`status ${response.status}, not ${status}`]),
    ...(type === media?.mediaType ? [] : [`${type}, not ${media?.mediaType}`]),
    ...(media?.schema && isJsonType(media.mediaType)
      ? compileSchema(api, media.schema, 'all', 'owner')(JSON.parse(text)).map(({ path: at, message }) => at + message)
      : []),
  ]
}

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

describe.skipIf(sdkDir === undefined).each(operations)('$id', ({ api, operation }) => {
  const upstream = upstreamOf(api, operation)
  const own = upstream.kind === 'external' ? [upstream.url] : []
  const ours = 'https://portal.example'

  test('is answered at every address it has, by what its contract promises', async () => {
    mocks.use(...(await handlersOf(api, { origin: ours })))
    const { live, sandbox } = basesOf(api)
    const bases = upstream.kind === 'portal' ? [ours + live] : [...own, ours + live, ours + sandbox]
    for (const base of bases) expect([base, await faultsAt(api, operation, base)]).toEqual([base, []])
  })

  test('is read by the SDK through every door of the city, and at no stranger’s address', async () => {
    mocks.use(...(await handlersOf(api)))
    const { createClient } = await door<{ createClient: (options: object) => Client }>('')
    const call = (await door<Readonly<Record<string, Call>>>(`/${api.id}`))[operation.name]
    const values = exampleValues(api, operation)
    const origin = upstream.kind === 'external' ? city.apiHost : city.host
    const options = [
      { via: 'gateway', origin, key: 'k' },
      { via: 'sandbox', origin },
      ...own.map(() => ({ via: 'direct' })),
    ]
    for (const one of options) await call?.(createClient({ ...one, retries: 0 }), values)
    const foreign = createClient({ via: 'gateway', origin: 'https://mycompany.example', key: 'k', retries: 0 })
    await expect(call?.(foreign, values)).rejects.toMatchObject({ status: 599 })
  })
})
