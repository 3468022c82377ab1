import { runInNewContext } from 'node:vm'
import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { exampleValues, writeCall } from '@openlondon/contract/call'
import { basesOf, environmentNames } from '@openlondon/contract/model'
import type { createClient, ClientOptions } from '@openlondon/sdk'
import { createOperationPage } from '../../create/create-operation-page.ts'
import { startValues, type Recipe, type Target } from '../recipe.ts'
import { writeCalls } from '../write-calls.ts'

export type Sent = { readonly url: string; readonly method: string; readonly headers: object; readonly body?: unknown }

export type SampleRequests = {
  /** What the contract says should be sent for its example values. */
  readonly wanted: Sent
  readonly byFetch: readonly Sent[]
  /** What the SDK sample sends, run with this `createClient` and this function for the operation. */
  readonly bySdk: (create: typeof createClient, operation: unknown) => Promise<readonly Sent[]>
  /** For a shell, as a reader copies it. */
  readonly shell: string
  /** As they are shown, for `run`. */
  readonly fetch: string
  readonly sdk: string
  /** The same as a shell reads it, and what it must say. */
  readonly curl: string
  readonly wantedInCurl: readonly string[]
  /** A program, for `pythonRequests`. */
  readonly python: string
  readonly answer: Recipe['answer']
}

/** What stands in the environment of every sample. */
export const key = 'test-key'

/** What the samples of an operation's page send, as the page opens: they are run, and nobody answers. */
export async function sampleRequests(
  city: City,
  api: ApiModel,
  operation: OperationModel,
  target: Target,
): Promise<SampleRequests> {
  const { recipe, parameters } = createOperationPage(city, api, operation)
  const { sdk, fetch, curl, python } = writeCalls(recipe, startValues(parameters), target, recipe.body?.start)
  const { key: keyName } = environmentNames(city.sdk)
  const byFetch = listener()
  await run(fetch, keyName, { fetch: byFetch.fetch })
  const { path, ...written } = writeCall(operation, exampleValues(api, operation))
  const isPortal = api.upstream.kind === 'portal'
  const isKeyed = target.via === 'gateway' && !isPortal
  const url =
    (isPortal && target.via === 'gateway' ? (target.portal ?? target.origin) : target.origin) +
    (target.via === 'gateway' ? basesOf(api).live : basesOf(api).sandbox) +
    path
  const headers = new Headers({ ...written.headers, ...(isKeyed ? { authorization: `Bearer ${key}` } : {}) })
  return {
    wanted: { ...written, url, headers: Object.fromEntries(headers) },
    byFetch: byFetch.sent,
    bySdk: async (create, call) => {
      const listening = listener()
      const made = (options: ClientOptions): object => create({ ...options, retries: 0, fetch: listening.fetch })
      // Most answers are not `{}`; what was asked is all that matters.
      await run(sdk, keyName, { createClient: made, [operation.name]: call }).catch(() => {})
      return listening.sent
    },
    shell: curl,
    fetch,
    sdk,
    answer: recipe.answer,
    python,
    curl: curl.replaceAll(String.raw`'\''`, "'"),
    wantedInCurl: [
      `'${url}'`,
      ...Object.entries(written.headers).map(([name, value]) => `-H '${name}: ${value}'`),
      ...(written.body === undefined ? [] : [`-d '${written.body}'`]),
    ],
  }
}

/** A `fetch` that keeps what it is asked for, without what only says which answer is wanted. */
function listener(): { readonly sent: Sent[]; readonly fetch: typeof globalThis.fetch } {
  const sent: Sent[] = []
  const listen: typeof globalThis.fetch = async (url, { method = 'GET', headers, body } = {}) => {
    const { accept: _answer, ...named } = Object.fromEntries(new Headers(headers))
    sent.push({ url: String(url), method, headers: named, ...(body === undefined ? {} : { body }) })
    return new Response('{}')
  }
  return { sent, fetch: listen }
}

/** Run a sample as it stands, but for its imports, which are given. */
export async function run(code: string, keyName: string, given: object): Promise<void> {
  const body = code.replaceAll(/^import .*$/gm, '')
  await runInNewContext(`(async () => {${body}\n})()`, {
    process: { env: { [keyName]: key } },
    console: { log: () => {} },
    ...given,
  })
}
