import { exampleValues } from '@openlondon/contract/call'
import type { ClientOptions } from '@openlondon/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSandbox, type ServedSandbox } from '../server/src/sandbox/index.ts'
import { city, operations, sdkDir } from './city.ts'

type Root = { readonly createClient: (options: ClientOptions) => unknown }
type Live = {
  readonly ask: (client: unknown, params: object) => Promise<unknown>
  readonly items: (answer: unknown) => readonly unknown[] | undefined
  readonly id: (item: unknown) => unknown
}

/** A door of the city's SDK, as a user takes it. */
const door = <Door extends object>(name: string): Promise<Door> => import(`${city.sdk.packageName}${name}`)

let sandbox: ServedSandbox
beforeAll(async () => {
  sandbox = await serveSandbox(city)
})
afterAll(() => sandbox.close())

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

const known = operations.filter(({ operation }) => operation.itemId !== undefined)

// A city may have none.
test.skipIf(known.length === 0)('there are items to know again', () => {
  expect(known.length).toBeGreaterThan(0)
})

test.skipIf(sdkDir === undefined).each(known)(
  '$id: every item has an id, and no two the same',
  async ({ api, operation }) => {
    const { createClient } = await door<Root>('')
    const live = (await door<Readonly<Record<string, Live>>>(`/${api.id}/live`))[operation.name]
    const client = createClient({ via: 'sandbox', origin: sandbox.origin, retries: 0 })
    const answer = await live?.ask(client, exampleValues(api, operation))
    const ids = (live?.items(answer) ?? []).map((item) => live?.id(item))
    expect(ids.filter((id) => typeof id !== 'string' && typeof id !== 'number')).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  },
)
