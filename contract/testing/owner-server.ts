import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { matchPath } from '../src/model/operations/match-path.ts'
import type { ApiModel, OperationModel } from '../src/model/model.ts'
import type { Surroundings } from '../src/truth/live/owner-host.ts'

/** What a server of a test sends: half of the body, then after `holdMs` the rest, or with `isCutOff` nothing more. */
export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  readonly holdMs?: number
  readonly isCutOff?: boolean
}

export type OwnerServer = {
  /** The base address, with a path of its own. */
  readonly url: string
  readonly requests: readonly IncomingMessage[]
  readonly close: () => Promise<void>
}

/** A real HTTP server that plays the owner of some operations; what it does not know is a bare 404 that nobody documents. */
export async function startOwner(
  operations: readonly OperationModel[],
  reply: (operation: OperationModel, request: IncomingMessage, times: number) => Reply,
): Promise<OwnerServer> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    const path = (request.url ?? '').split('?')[0]?.replace(/^\/base/, '') ?? ''
    const operation = matchPath(operations, request.method ?? '', path)?.operation
    const times = requests.filter((one) => one.url === request.url).length
    void send(response, operation ? reply(operation, request, times) : strange(404, `no operation at ${path}`))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/base`,
    requests,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

/** A server for each host of an API, and what a check must be told so that it asks them, with a key for each. */
export async function startOwners(
  api: ApiModel,
  reply: (operation: OperationModel, request: IncomingMessage) => Reply,
): Promise<{ readonly surroundings: Surroundings; readonly close: () => Promise<void> }> {
  const hosts = [undefined, ...Object.keys(api.upstreams)].map(async (host) => {
    const own = api.operations.filter(({ upstream }) => upstream === host)
    return { id: host === undefined ? api.id : `${api.id}/${host}`, server: await startOwner(own, reply) }
  })
  const started = await Promise.all(hosts)
  return {
    surroundings: {
      origins: Object.fromEntries(started.map(({ id, server }) => [id, server.url])),
      env: Object.fromEntries(
        started.map(({ id }) => [`UPSTREAM_KEY_${id.toUpperCase().replaceAll(/\W/g, '_')}`, 'a key']),
      ),
    },
    close: async () => {
      await Promise.all(started.map(({ server }) => server.close()))
    },
  }
}

/** An answer of a type that no contract documents: whatever leads to it shows as drift. */
const strange = (status: number, text: string): Reply => ({
  status,
  headers: { 'content-type': 'text/x-strange' },
  body: text,
})

async function send(response: ServerResponse, { status, headers, body, holdMs, isCutOff }: Reply): Promise<void> {
  response.writeHead(status, headers)
  const bytes = Buffer.from(body)
  if (holdMs === undefined && isCutOff === undefined) return void response.end(bytes)
  response.write(bytes.subarray(0, bytes.length >> 1))
  if (isCutOff) return void setImmediate(() => response.destroy())
  await new Promise((held) => setTimeout(held, holdMs).unref())
  response.end(bytes.subarray(bytes.length >> 1))
}

/** The contract's own first answer to its own example request; a slip in the request is answered strangely. */
export function fixtureReply(operation: OperationModel, request: IncomingMessage): Reply {
  const slip = requestSlip(operation, request)
  if (slip !== undefined) return strange(200, slip)
  const success = operation.responses.find(({ status }) => status.startsWith('2'))
  const shown = (success?.content ?? []).flatMap(({ mediaType, examples }) =>
    examples.map((example) => ({ mediaType, ...example })),
  )
  const example = shown.find(({ request: own }) => own !== undefined) ?? shown[0]
  if (!success || !example) return strange(200, `${operation.id} has no example`)
  const isText = typeof example.value === 'string' && !/json/.test(example.mediaType)
  return {
    status: Number(success.status.replaceAll('X', '0')),
    headers: { 'content-type': example.mediaType },
    body: isText ? String(example.value) : JSON.stringify(example.value),
  }
}

function requestSlip({ parameters }: OperationModel, request: IncomingMessage): string | undefined {
  const { searchParams, pathname } = new URL(request.url ?? '', 'http://any.example')
  if (/%7B|\{/.test(pathname)) return 'a brace is left in the path'
  const missing = parameters.find(
    ({ name, required, in: place }) => required && place === 'query' && !searchParams.has(name),
  )
  if (missing) return `the parameter ${missing.name} is missing`
  const unfixed = parameters.find(
    ({ name, required, in: place, schema }) =>
      required && place === 'header' && request.headers[name.toLowerCase()] !== String(schema.const),
  )
  if (unfixed) return `the header ${unfixed.name} is not as it must be`
  return undefined
}
