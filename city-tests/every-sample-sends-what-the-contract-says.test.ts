import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { createClient } from '@openlondon/sdk'
import { describe, expect, test } from 'vitest'
import { sampleRequests } from '../site/pages/reference/call/testing/sample-requests.ts'
import { city, operations, sdkDir } from './city.ts'

/** A module of the city's SDK. */
const sdkModule = (file: string): Promise<Readonly<Record<string, unknown>>> =>
  import(pathToFileURL(join(sdkDir ?? '', 'src', file)).href)

describe.each([
  { via: 'sandbox', origin: 'https://city.example' },
  { via: 'gateway', origin: 'https://city.example' },
] as const)('on the way by the $via', (target) => {
  test.each(operations)('$id by fetch and curl', async ({ api, operation }) => {
    const { byFetch, wanted, curl, wantedInCurl } = await sampleRequests(city, api, operation, target)
    expect(byFetch).toEqual([wanted])
    for (const part of wantedInCurl) expect(curl).toContain(part)
  })

  test.skipIf(sdkDir === undefined).each(operations)('$id by the SDK', async ({ api, operation }) => {
    const [main, own] = await Promise.all([sdkModule('index.ts'), sdkModule(`generated/${api.id}/index.ts`)])
    const { bySdk, wanted } = await sampleRequests(city, api, operation, target)
    const create = main['createClient'] as typeof createClient // the package's main door, whose type this is
    expect(await bySdk(create, own[operation.name])).toEqual([wanted])
  })
})
