import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exampleValues } from '@openlondon/contract/call'
import { successResponse } from '@openlondon/contract/model'
import type { ClientOptions } from '@openlondon/sdk'
import type { RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSandbox, type ServedSandbox } from '../server/src/sandbox/index.ts'
import { sampleRequests } from '../site/pages/reference/call/testing/sample-requests.ts'
import { city, operations, sdkDir } from './city.ts'

type Client = { readonly send: unknown }
type Answered = { readonly data: unknown; readonly response: Response }
type Call = (client: Client, params: object) => { readonly raw: () => Promise<Answered> }

/** A door of the city's SDK, as a user takes it. */
const door = <Door extends object>(name: string): Promise<Door> => import(`${city.sdk.packageName}${name}`)

/** Samples of pictures and papers write what is answered into a file. */
const scratch = mkdtempSync(join(tmpdir(), 'shell-samples-'))
let sandbox: ServedSandbox
const mocks = setupServer()
beforeAll(async () => {
  sandbox = await serveSandbox(city)
  mocks.listen({ onUnhandledFrame: 'bypass' })
})
afterAll(async () => {
  mocks.close()
  await sandbox.close()
  rmSync(scratch, { recursive: true, force: true })
})

/** Every value by its kind: what a program can rely on before it looks at any. */
const kindOf = (value: unknown): string =>
  value instanceof Blob ? 'Blob' : Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

/** The portal's own answers are not the sandbox's: it serves them itself, below another path. */
const throughSandbox = operations.filter(({ api }) => api.upstream.kind === 'external')

test.skipIf(sdkDir === undefined).each(throughSandbox)(
  '$id: the SDK reads what sandbox and mock answer in the same way',
  async ({ api, operation }) => {
    const { createClient } = await door<{ createClient: (options: ClientOptions) => Client }>('')
    const call = (await door<Readonly<Record<string, Call>>>(`/${api.id}`))[operation.name]
    const client = createClient({ via: 'sandbox', origin: sandbox.origin, retries: 0 })
    const values = exampleValues(api, operation)
    mocks.resetHandlers()
    const real = await call?.(client, values).raw()
    const { mockHandlers } = await door<{ mockHandlers: (places: object) => RequestHandler[] }>(`/${api.id}/mocks`)
    mocks.use(...mockHandlers({ origin: sandbox.origin }))
    const mocked = await call?.(client, values).raw()
    const told = (answered: Answered | undefined): unknown => [
      answered?.response.status,
      answered?.response.headers.get('content-type')?.split(';')[0],
      kindOf(answered?.data),
    ]
    expect(told(mocked)).toEqual(told(real))
    expect(successResponse(operation)).toBeDefined()
  },
)

test.each(throughSandbox)('$id: a shell sends what the sample shows, and is answered', async ({ api, operation }) => {
  mocks.resetHandlers()
  const { shell } = await sampleRequests(city, api, operation, { via: 'sandbox', origin: sandbox.origin })
  const command = `${shell} -s -o /dev/null -w '%{http_code}'`
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: scratch })
  expect(stdout).toMatch(/^2/)
})
