import { createAgents, type AgentsHandler } from './agents/agents.ts'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from './config.ts'
import { clientNetwork } from './http/request/client-address.ts'
import { cutDrippingBodies } from './http/request/body-rate.ts'
import { answerBrokenRequests } from './http/request/broken-request.ts'
import { contentPolicy, inlineScriptHashes, sealedPolicy } from './http/answer/content-policy.ts'
import { createContractFiles } from './http/files/contract-files.ts'
import { drain, openSockets } from './http/drain.ts'
import type { Ending } from './http/ending.ts'
import { createFronts, type Front, type FrontOf } from './http/front.ts'
import { isWantedAsScript, requestFault } from './http/request/request-fault.ts'
import {
  IdentifiedResponse,
  identify,
  identityOf,
  operationOf,
  refusedLine,
  sendJson,
  sendProblem,
  type PortalServer,
} from './http/answer/respond.ts'
import { createServedTexts } from './http/files/served-texts.ts'
import { createStaticFiles, type StaticFiles } from './http/files/static-files.ts'
import { isVerifyPath } from './gateway/verify/original-request.ts'
import { createMetricsDoor } from './metrics/metrics-door.ts'
import { catalog, Refusal } from '@openlondon/contract/problem'
import { openPortal, type OpenPortal } from './open-portal.ts'
import type { PortalHandler } from './portal/portal.ts'
import { proposedMount } from './proposals/sandbox-address.ts'
import { createSandbox } from './sandbox/index.ts'
import { StartError } from './start-error.ts'
import { isStoreBusy } from './store/database/store-busy.ts'
import { realSurroundings, type Surroundings } from './surroundings.ts'

/** `origin` is where people reach it, `apiOrigin` where programs do; `port` is the one listened on. */
export type RunningServer = {
  readonly origin: string
  readonly apiOrigin: string
  readonly port: number
  readonly close: () => Promise<void>
}

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  search: string,
) => Promise<void> | void

/** What answers below a path, and under which of the portal's names. */
type Route = readonly [prefix: string, front: 'portal' | 'api' | 'any', handler: Handler]

/** Start everything on one port. Rejects with a StartError that says in one sentence what is wrong. */
export async function startServer(
  config: Config,
  surroundings: Surroundings = realSurroundings,
): Promise<RunningServer> {
  const portal = await openPortal(config, surroundings)
  const server = createServer({
    ServerResponse: IdentifiedResponse,
    maxHeaderSize: 16_384,
    headersTimeout: 10_000,
    requestTimeout: 120_000,
    keepAliveTimeout: config.keepAliveMs,
    connectionsCheckingInterval: 1_000,
    // A request that states no body is read when its head is: nobody may wait for its end. A sixth of a call's cost.
    optimizeEmptyRequests: true,
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
  const apiOrigin = config.apiOrigin ?? origin
  const isProduction = config.mode === 'production'
  const isSafe = isProduction && origin.startsWith('https:')
  const frontOf = createFronts(origin, apiOrigin, !isProduction)
  const ending: Ending = { isEnding: false, isClosing: false }
  const agents = createAgents({
    city: portal.city,
    siteDir: config.siteDir,
    origin,
    apiOrigin,
    server,
    log: surroundings.log,
    networkOf: (request) => clientNetwork(request, config.trustProxy),
  })
  const routes = routesOf(config, portal, agents, origin, apiOrigin, frontOf, ending, surroundings)
  const sockets = openSockets(server)
  answerBrokenRequests(server, origin)
  cutDrippingBodies(server, surroundings.monotonicMs)

  server.on('request', (request, response) => {
    identify(response, origin, isSafe, ending, config.callerStallMs, portal.tally.problem)
    const fault = requestFault(request)
    // What is left of a body that is not read would be taken for the next request.
    if (fault !== undefined) return sendProblem(response, fault, { headers: { Connection: 'close' } })
    const target = request.url ?? '/'
    const queryAt = target.indexOf('?')
    const path = queryAt < 0 ? target : target.slice(0, queryAt)
    const route = routes.find(([prefix]) => path.startsWith(prefix))
    if (route === undefined || !isServed(route, frontOf(request.headers.host))) return misdirect(response, apiOrigin)
    const search = queryAt < 0 ? '' : target.slice(queryAt + 1)
    try {
      const answered = route[2](request, response, path, search)
      answered?.catch((error: unknown) => answerFault(response, error, surroundings, config))
    } catch (error) {
      answerFault(response, error, surroundings, config)
    }
  })

  // What somebody expects beside `100-continue` may be ignored (RFC 9110 §10.1.1); Node would refuse it without a word.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))

  return {
    origin,
    apiOrigin,
    port,
    close: async () => {
      await drain(
        server,
        sockets,
        ending,
        { noticeMs: config.drainNoticeMs, drainMs: config.drainMs },
        portal.endStreams,
      )
      await portal.close()
    },
  }
}

function routesOf(
  config: Config,
  portal: OpenPortal,
  agents: AgentsHandler,
  origin: string,
  apiOrigin: string,
  frontOf: FrontOf,
  ending: Ending,
  surroundings: Surroundings,
): readonly Route[] {
  const rooms = portal.rooms(origin, apiOrigin, frontOf)
  const verify = asData((request, response, path, search) =>
    rooms.verify(request, response, path === '/verify' ? search : ''),
  )
  const sandbox = createSandbox(portal.city, { networkOf: (request) => clientNetwork(request, config.trustProxy) })
  const contracts = createContractFiles(portal.city)
  const connectOrigins = apiOrigin === origin ? config.connectOrigins : [apiOrigin, ...config.connectOrigins]
  const hashes = inlineScriptHashes(config.siteDir)
  const files = createStaticFiles(config.siteDir, contentPolicy(connectOrigins, hashes), sealedPolicy(hashes))
  const texts = createServedTexts(config.siteDir, [
    { built: portal.city.host, served: origin },
    { built: portal.city.apiHost, served: apiOrigin },
  ])
  const site: StaticFiles = async (request, response, path) => {
    if (!(await texts(request, response, path))) await files(request, response, path)
  }
  return [
    ['/api/', 'api', asData(rooms.gateway)],
    [
      `${proposedMount}prp_`,
      'api',
      asData((request, response) => rooms.proposed(request, response, new URL(request.url ?? '/', origin))),
    ],
    [
      '/sandbox/',
      'api',
      asData((request, response) => sandbox(request, response, new URL(request.url ?? '/', origin))),
    ],
    [
      '/verify',
      'any',
      (request, response, path, search) =>
        isVerifyPath(path) ? verify(request, response, path, search) : site(request, response, path),
    ],
    [
      '/mcp',
      'api',
      asData((request, response, path) =>
        /^\/mcp\/?$/.test(path) ? agents(request, response) : site(request, response, path),
      ),
    ],
    ['/portal/', 'portal', told(rooms.portal, portal, config, surroundings)],
    [
      '/apis/',
      'portal',
      (request, response, path) => contracts(request, response, path) ?? site(request, response, path),
    ],
    ['/dev/outbox', 'portal', rooms.outbox ?? site],
    // Pages may have been built for other hosts than these.
    [
      '/addresses.json',
      'portal',
      (_request, response) =>
        sendJson(response, 200, { portal: origin, api: apiOrigin }, { 'Cache-Control': 'no-cache' }),
    ],
    ['/metrics', 'any', createMetricsDoor(portal.metrics, config.metricsToken)],
    [
      '/healthz',
      'any',
      (_request, response) => sendJson(response, 200, { status: 'ok' }, { 'Cache-Control': 'no-store' }),
    ],
    [
      '/readyz',
      'any',
      async (_request, response) =>
        answerReadiness(response, ending.isEnding ? ['the server is stopping'] : await portal.readiness()),
    ],
    ['/', 'portal', site],
  ]
}

/** Each answer of the portal is counted, and a line in the log; a refusal has a line of its own. */
const told =
  (
    handler: PortalHandler,
    { tally, measures }: Pick<OpenPortal, 'tally' | 'measures'>,
    { accessLog }: Config,
    { logCall, monotonicMs, now }: Surroundings,
  ): Handler =>
  async (request, response, path, search) => {
    const startedAt = monotonicMs()
    const count = (status: number): void => {
      const operation = operationOf(response)
      tally.portal(operation, status)
      if (operation !== undefined) measures.note(operation, status, monotonicMs() - startedAt, now())
    }
    try {
      await handler(request, response, path, search)
    } catch (error) {
      count(error instanceof Refusal ? catalog[error.code].status : 500)
      throw error
    }
    const { statusCode: status } = response
    const operation = operationOf(response)
    count(status)
    if (!accessLog) return
    const { requestId } = identityOf(response)
    const ms = Math.round(monotonicMs() - startedAt)
    logCall({ event: 'portal', requestId, operation, key: undefined, status, ms, cause: undefined })
  }

/** An answer of an API has nothing to do with who is signed in, and is never run. */
const asData =
  (handler: Handler): Handler =>
  (request, response, path, search) => {
    delete request.headers.cookie
    if (isWantedAsScript(request)) return sendProblem(response, 'request.as_script')
    return handler(request, response, path, search)
  }

function isServed([, wanted]: Route, front: Front | undefined): boolean {
  return wanted === 'any' || front === 'shared' || front === wanted
}

/** To a page of any origin, because the address may be the only thing that is wrong. */
function misdirect(response: ServerResponse, apiOrigin: string): void {
  const { cause, fix } = catalog['request.misdirected']
  sendProblem(response, 'request.misdirected', {
    detail: `${cause} ${fix} APIs answer at ${apiOrigin}.`,
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
}

/** A refusal is an answer; anything else is a fault of ours: logged with its cause, told without it. */
function answerFault(
  response: ServerResponse,
  error: unknown,
  surroundings: Surroundings,
  { accessLog }: Pick<Config, 'accessLog'>,
): void {
  if (error instanceof Refusal) {
    sendProblem(response, error.code, error.options)
    if (accessLog) surroundings.logCall(refusedLine(response, error.code))
    return
  }
  // Whoever left while speaking cannot be told anything, and is no fault of ours.
  if (response.req.destroyed && !response.req.complete) return
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
    throw new StartError(describeListenError(error, config), 1)
  }
  server.removeListener('error', reject)
}

function describeListenError(error: unknown, { port, host }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Cannot start: port ${port} is already in use. Set PORT to another one.`
  if (code === 'EACCES')
    return `Cannot start: port ${port} needs rights this process does not have. Set PORT above 1023.`
  if (host !== undefined && (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL'))
    return `Cannot start: HOST is "${host}", which is no address of this machine (${code}). Set HOST to one, or leave it out.`
  return `Cannot start: the server cannot listen on port ${port} (${code ?? String(error)}).`
}
