import { exampleValues } from '@openlondon/contract/call'
import type { ClientOptions } from '@openlondon/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSandbox, type ServedSandbox } from '../server/src/sandbox/index.ts'
import { cityFile } from './city-file.ts'
import { city, operations, sdkDir } from './city.ts'

type Walk = { readonly all: () => Promise<readonly unknown[]>; readonly progress: { readonly pages: number } }
type Root = { readonly createClient: (options: ClientOptions) => unknown }
type Work = { readonly paginate: (client: unknown, paged: unknown, params: object) => Walk }

/** What to ask where the contract's own example has too few items for pages. */
const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = cityFile('tests/paged-values.json', {})

/** A door of the city's SDK, as a user takes it. */
const door = <Door extends object>(name: string): Promise<Door> => import(`${city.sdk.packageName}${name}`)

let sandbox: ServedSandbox
beforeAll(async () => {
  sandbox = await serveSandbox(city)
})
afterAll(() => sandbox.close())

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

/** The portal's own pages are of people, whom the sandbox does not have. */
const paged = operations.filter(({ api, operation }) => operation.pagination && api.upstream.kind === 'external')

// A city may have none.
test.skipIf(paged.length === 0)('there are pages to walk', () => {
  expect(paged.length).toBeGreaterThan(0)
})

test.skipIf(sdkDir === undefined).each(paged)(
  '$id: its pages are apart, are everything together, and end',
  async ({ api, operation }) => {
    const { createClient } = await door<Root>('')
    const { paginate } = await door<Work>('/work')
    const pagedOperation = (await door<Readonly<Record<string, unknown>>>(`/${api.id}/paging`))[operation.name]
    expect(pagedOperation).toBeTypeOf('function')
    const client = createClient({ via: 'sandbox', origin: sandbox.origin, retries: 0 })
    const { parameter = '', size = '' } = operation.pagination ?? {}
    const given: Readonly<Record<string, unknown>> = values[operation.id] ?? exampleValues(api, operation)
    const { [parameter]: _position, [size]: _size, ...asked } = given
    const walked = async (count?: number): Promise<readonly [pages: number, items: readonly string[]]> => {
      const walk = paginate(client, pagedOperation, count === undefined ? asked : { ...asked, [size]: count })
      const items = await walk.all()
      return [walk.progress.pages, items.map((item) => JSON.stringify(item))]
    }
    const isSized = operation.parameters.find(({ name }) => name === size)
    const [, whole] = await walked(isSized?.required ? 100 : undefined)
    expect(whole.length).toBeGreaterThan(0)
    expect(new Set(whole).size).toBe(whole.length)
    if (!isSized) return
    const [pages, items] = await walked(Math.max(1, Math.floor(whole.length / 4)))
    expect(items).toEqual(whole)
    if (whole.length > 1) expect(pages).toBeGreaterThan(1)
  },
)
