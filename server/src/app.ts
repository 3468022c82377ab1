import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from './config.ts'
import { createCodedBodies } from './http/coded-bodies.ts'
import { contentPolicy } from './http/content-policy.ts'
import { createContractFiles } from './http/contract-files.ts'
import { IdentifiedResponse, identify, sendJson, sendProblem } from './http/respond.ts'
import { createStaticFiles } from './http/static-files.ts'
import { Refusal } from './problem/problem.ts'
import { openPortal } from './open-portal.ts'
import { createSandbox } from './sandbox/index.ts'
import { StartError } from './start-error.ts'
import { isStoreBusy } from './store/database.ts'
import { realSurroundings, type Surroundings } from './surroundings.ts'

/** `origin` is where people reach it; `port` is the one listened on. */
export type RunningServer = { readonly origin: string; readonly port: number; readonly close: () => Promise<void> }

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  search: string,
) => Promise<void> | void

type PortalServer = Server<typeof IncomingMessage, typeof IdentifiedResponse>

/** What the site and the contracts may hold compressed in memory, bytes: the whole of a large site. */
const codedBytesMax = 64 * 1_048_576

/** How long a stopping server waits for answers under way before it cuts them, milliseconds. */
const drainMs = 10_000
const sweepMs = 100

/** Start everything on one origin. Rejects with a StartError that says in one sentence what is wrong. */
export async function startServer(
  config: Config,
  surroundings: Surroundings = realSurroundings,
): Promise<RunningServer> {
  const portal = await openPortal(config, surroundings)
  const server = createServer({
    ServerResponse: IdentifiedResponse,
    maxHeaderSize: 16_384,
    headersTimeout: 15_000,
    requestTimeout: 60_000,
  })
  try {
    await listen(server, config)
  } catch (error) {
    await portal.close()
    throw error
  }
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.address() as AddressInfo
  const origin = config.publicOrigin ?? `http://localhost:${port}`
  const rooms = portal.rooms(origin)
  const sandbox = createSandbox(portal.city)
  const coded = createCodedBodies(codedBytesMax)
  const contracts = createContractFiles(portal.city, coded)
  const site = createStaticFiles(config.siteDir, contentPolicy(config.connectOrigins), coded)

  const handlers: readonly (readonly [prefix: string, handler: Handler])[] = [
    ['/api/', rooms.gateway],
    ['/sandbox/', (request, response) => sandbox(request, response, new URL(request.url ?? '/', origin))],
    ['/portal/', rooms.portal],
    ['/apis/', (request, response, path) => contracts(request, response, path) ?? site(request, response, path)],
    ['/dev/outbox', rooms.outbox ?? site],
    ['/healthz', (_request, response) => sendJson(response, 200, { status: 'ok' }, { 'Cache-Control': 'no-store' })],
    ['/readyz', (_request, response) => answerReadiness(response, portal.readiness())],
    ['/', site],
  ]

  server.on('request', (request, response) => {
    identify(response, origin)
    const target = request.url ?? '/'
    const queryAt = target.indexOf('?')
    const path = queryAt < 0 ? target : target.slice(0, queryAt)
    const handler = handlers.find(([prefix]) => path.startsWith(prefix))?.[1]
    // Neither an absolute-form target nor TRACE or CONNECT has any business here (RFC 9110 §9.3.8).
    if (handler === undefined) return sendProblem(response, 'request.malformed')
    const search = queryAt < 0 ? '' : target.slice(queryAt + 1)
    try {
      const answered = handler(request, response, path, search)
      answered?.catch((error: unknown) => answerFault(response, error, surroundings))
    } catch (error) {
      answerFault(response, error, surroundings)
    }
  })

  return {
    origin,
    port,
    close: async () => {
      await stop(server)
      await portal.close()
    },
  }
}

/** A refusal is an answer; anything else is a fault of ours: logged with its cause, told without it. */
function answerFault(response: ServerResponse, error: unknown, surroundings: Surroundings): void {
  if (error instanceof Refusal) return sendProblem(response, error.code, error.options)
  surroundings.log({ level: 'error', event: 'fault', cause: error instanceof Error ? error.stack : String(error) })
  sendProblem(response, isStoreBusy(error) ? 'server.unavailable' : 'server.error')
}

function answerReadiness(response: ServerResponse, problems: readonly string[]): void {
  const ready = problems.length === 0
  sendJson(
    response,
    ready ? 200 : 503,
    { status: ready ? 'ready' : 'not ready', problems },
    { 'Cache-Control': 'no-store' },
  )
}

async function listen(server: PortalServer, config: Config): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen({ port: config.port, ...(config.host === undefined ? {} : { host: config.host }) }, resolve)
  try {
    await promise
  } catch (error) {
    throw new StartError(describeListenError(error, config.port), 1)
  }
  server.removeListener('error', reject)
}

function describeListenError(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Cannot start: port ${port} is already in use. Set PORT to another one.`
  if (code === 'EACCES')
    return `Cannot start: port ${port} needs rights this process does not have. Set PORT above 1023.`
  return `Cannot start: the server cannot listen on port ${port} (${code ?? String(error)}).`
}

async function stop(server: PortalServer): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeIdleConnections()
  // A connection is idle again when its last answer is done, and would be kept for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
  const cut = setTimeout(() => server.closeAllConnections(), drainMs)
  await promise
  clearInterval(sweep)
  clearTimeout(cut)
}
