import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OperationModel } from '@openlondon/contract'
import { flatHeaders, type HeaderList } from '../http/answer/header-list.ts'
import { identityOf, nameOperation, operationOf, refusedLine, sendProblem } from '../http/answer/respond.ts'
import { limitHeaders, type ProblemCode, Refusal } from '@openlondon/contract/problem'
import type { LimitVerdict } from '../limit/limits.ts'
import type { OwnerStanding } from '../metrics/metrics.ts'
import type { Knock } from '../status/status-chores.ts'
import { identifyCaller, takeFromLimits } from './admit/admit-call.ts'
import { createSharedAnswers, type SharedAnswers } from './cache/shared-answers.ts'
import { refuseUnwatchable, wayOf } from './choose-way.ts'
import { answerOptions, corsHeadersFor, corsHeadersOfRefusal, letAskInVain } from './headers/cors.ts'
import { answerByFacade } from './facade/answer-by-facade.ts'
import { readFacade } from './facade/facade.ts'
import { forward } from './forward.ts'
import type { GatewayParts } from './gateway-parts.ts'
import { GatewayCall, type Caller, type CallRoom, type CallTarget } from './gateway-call.ts'
import { createOwnerDoors } from './owner/owner-door.ts'
import { hostForArea, hostOf, leadsTo, openGatewayApi, type OwnerHost } from './owner/owner-host.ts'
import { createKnock } from './owner/knock.ts'
import { createRefusalNotes } from './note-refusal.ts'
import { createConcurrency } from './queue/concurrency.ts'
import { createShares } from '../limit/shares.ts'
import { createSweeper } from './queue/sweeper.ts'
import { createVerifier, type Verifier } from './verify/verifier.ts'
import { createStreams, type Streams } from './watch/streams.ts'
import { createCallResolver, type CallResolver } from './resolve/resolve-call.ts'

export type Gateway = {
  readonly handle: (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    search: string,
  ) => Promise<void> | void
  readonly verify: Verifier
  /** End every stream of events: they would go on for as long as their readers like. */
  readonly endStreams: () => void
  /** How things stand now: for the operator. */
  readonly owners: () => readonly OwnerStanding[]
  readonly knock: Knock
  readonly streams: () => number
  readonly cache: () => { readonly answers: number; readonly bytes: number }
  readonly close: () => Promise<void>
}

/** `/api/<api-id>/<path>`: match, authenticate, limit, forward, count. */
export function openGateway(parts: GatewayParts): Gateway {
  const { city, config, surroundings } = parts
  const sweeper = createSweeper(surroundings.monotonicMs)
  const doors = createOwnerDoors(config, surroundings, sweeper)
  const targets = new Map(
    city.apis.flatMap((api) => {
      const target = openGatewayApi(api, config, doors)
      return target ? [[api.id, target] as const] : []
    }),
  )
  for (const operation of city.apis.flatMap((api) => api.operations)) readFacade(operation)
  const resolve = createCallResolver(city, targets, parts.origin)
  const room: CallRoom = {
    origin: parts.origin,
    config,
    surroundings,
    meter: parts.meter,
    failures: parts.failures,
    measures: parts.measures,
    tally: parts.tally,
    concurrency: createConcurrency(config.limits.concurrent),
    buffers: createShares(config.bufferMegabytes * 1_048_576),
    sweeper,
    sample: everyNth(config.accessLogSample),
  }
  const shared = createSharedAnswers(room)
  const streams = createStreams(room, shared, (call) => refusalOf(parts, call))
  const ways: Ways = { room, resolve, shared, streams }
  const noteRefusal = createRefusalNotes(parts, resolve, (apiId) => targets.get(apiId)?.host.auth)

  return {
    handle: (request, response, fullPath, search) => {
      const fail = (error: unknown): void => {
        if (!(error instanceof Refusal)) throw error
        if (letAskInVain(request, response)) return
        refuse(parts, response, error)
        noteRefusal(request, response, { method: request.method ?? 'GET', path: fullPath, search }, error.code)
      }
      try {
        return handleCall(parts, ways, request, response, fullPath, search)?.catch(fail)
      } catch (error) {
        return fail(error)
      }
    },
    verify: createVerifier({ ...parts, resolve, noteRefusal }),
    endStreams: streams.stop,
    owners: () =>
      doors.all().map(({ origin, breaker, gate }) => ({
        host: new URL(origin).host,
        apis: [...targets.values()].filter((target) => leadsTo(target, origin)).map(({ api }) => api.id),
        breaker: breaker.state(),
        asked: gate.taken(),
        waiting: gate.waiting(),
      })),
    knock: createKnock(targets),
    streams: streams.count,
    cache: () => ({ answers: shared.store.size(), bytes: shared.store.bytes() }),
    close: async () => {
      streams.stop()
      sweeper.stop()
      await doors.close()
    },
  }
}

/** What a call meets on its way. */
type Ways = {
  readonly room: CallRoom
  readonly resolve: CallResolver
  readonly shared: SharedAnswers
  readonly streams: Streams
}

function handleCall(
  parts: GatewayParts,
  ways: Ways,
  request: IncomingMessage,
  response: ServerResponse,
  fullPath: string,
  search: string,
): Promise<void> | void {
  const resolved = ways.resolve(request.method ?? 'GET', fullPath)
  if (resolved.kind === 'options') {
    const { api, host } = resolved.target
    return answerOptions(request, response, resolved.methods, api.operations, host.auth)
  }
  const { target, operation, facts, path, pathValues } = resolved
  nameOperation(response, operation.id)
  const whole = hostOf(target, operation)
  const identified = identifyCaller(parts, request, search, whole.auth, operation)
  const goOn = (caller: Caller): Promise<void> | void => {
    const host = hostForArea(whole, areaOf(request))
    if (!host) throw unknownArea(whole)
    refuseUnwatchable(request, operation)
    const witness = parts.truth.witnessOf(target.api, operation)
    const asked = { api: target.api, operation, facts, host, path, search, pathValues, witness }
    return limit(parts, ways, request, response, asked, caller)
  }
  return identified instanceof Promise ? identified.then(goOn) : goOn(identified)
}

function limit(
  parts: GatewayParts,
  ways: Ways,
  request: IncomingMessage,
  response: ServerResponse,
  asked: CallTarget,
  caller: Caller,
): Promise<void> | void {
  // Whoever has left in the meantime is not asked for.
  if (response.destroyed) return
  if (ways.room.concurrency.isFull(caller.holder)) throw tooManyAtOnce(parts, caller, asked.operation)
  const verdict = takeFromLimits(parts, caller)
  if (!(verdict instanceof Promise)) return answer(parts, ways, request, response, asked, caller, verdict)
  return verdict.then((decided) => answer(parts, ways, request, response, asked, caller, decided))
}

function answer(
  parts: GatewayParts,
  { room, shared, streams }: Ways,
  request: IncomingMessage,
  response: ServerResponse,
  target: CallTarget,
  caller: Caller,
  verdict: LimitVerdict,
): void {
  const daily = verdict.limits[1]
  if (caller.key && daily?.name === 'daily')
    parts.quotaWatch.see(caller.key, daily.limit, daily.remaining, parts.surroundings.now)
  if (!verdict.ok) {
    if (caller.key) parts.meter.count(caller.key.id, target.operation.id, 'limited', parts.surroundings.now())
    throw new Refusal(verdict.problem, {
      headers: { ...limitHeaders(verdict.limits), 'Retry-After': String(verdict.retrySeconds) },
    })
  }
  const headers: HeaderList = ['X-Request-Id', identityOf(response).requestId]
  headers.push(...flatHeaders(corsHeadersFor(request, caller.key)), ...flatHeaders(target.facts.headers))
  const said = limitHeaders(verdict.limits)
  for (const name in said) headers.push(name, said[name] ?? '')
  const call = new GatewayCall(room, request, response, target, caller, headers)
  if (call.isOver) return
  const way = wayOf(call)
  if (way === 'stream') return streams.subscribe(call)
  if (way === 'shared' && parts.config.cacheMegabytes > 0) return shared.serve(call)
  if (target.operation.facade === undefined) return forward(call)
  answerByFacade(call)
}

/** Why whoever opened a stream may not go on with it, as for a call made now; it is not counted as one. */
function refusalOf(
  parts: GatewayParts,
  { request, target }: GatewayCall,
): Promise<ProblemCode | undefined> | ProblemCode | undefined {
  const codeOf = (error: unknown): ProblemCode => {
    if (error instanceof Refusal) return error.code
    throw error
  }
  try {
    const caller = identifyCaller(parts, request, target.search, target.host.auth, target.operation)
    return caller instanceof Promise ? caller.then(() => undefined, codeOf) : undefined
  } catch (error) {
    return codeOf(error)
  }
}

function areaOf({ headers }: IncomingMessage): string | undefined {
  const area = headers['x-area']
  return area === undefined ? undefined : String(area).trim()
}

function unknownArea({ areas }: OwnerHost): Refusal {
  const known = Object.keys(areas).join(', ')
  return new Refusal('request.invalid', { detail: `No host answers for that area. X-Area may be ${known}.` })
}

function tooManyAtOnce({ meter, surroundings }: GatewayParts, { key }: Caller, operation: OperationModel): Refusal {
  if (key) meter.count(key.id, operation.id, 'limited', surroundings.now())
  return new Refusal('limit.concurrency', { headers: { 'Retry-After': '1' } })
}

function refuse({ config, surroundings, tally }: GatewayParts, response: ServerResponse, refusal: Refusal): void {
  const { code, options } = refusal
  sendProblem(response, code, {
    ...options,
    headers: { ...corsHeadersOfRefusal(response.req, code), ...options.headers },
  })
  tally.refused(operationOf(response), response.statusCode)
  if (config.accessLog) surroundings.logCall(refusedLine(response, code))
}

/** True for each nth time it is asked, beginning with the first. */
function everyNth(n: number): () => boolean {
  let count = -1
  return () => (count = (count + 1) % n) === 0
}
