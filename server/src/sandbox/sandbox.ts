import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { createSessions, type Sessions, type ViewedWorld } from '@openlondon/sandbox'
import { dispositionOf } from '../http/answer-guard.ts'
import { identityOf, sendEmpty, sendProblem, sendText } from '../http/respond.ts'
import { readBytes } from '../http/request-body.ts'
import { whenClosed } from '../http/when-closed.ts'
import { type ProblemCode, type ProblemOptions, Refusal } from '@openlondon/contract/problem'
import {
  matchOperation,
  checkRequest,
  type RequestFault,
  readRequest,
  type ContractRequest,
  streamWish,
} from '@openlondon/contract/request'
import { operationFacts } from '../operation/operation-facts.ts'
import { createAnswerMemory, type AnswerMemory } from './answer/answer-memory.ts'
import {
  answerFrom,
  chooseAnswer,
  fixtureWithStatus,
  generatedAnswer,
  recordedError,
  recordedRefusal,
  type SandboxAnswer,
} from './answer/choose-answer.ts'
import { viewedAnswer } from './answer/viewed-answer.ts'
import { readCircumstances, type Circumstances } from './circumstances.ts'
import { crossOriginHeaders, preflightHeaders } from './cross-origin.ts'
import { bodyOfFixture } from './fixture/fixture.ts'
import { liveKeyWarning } from './live-key.ts'
import { nearPaths } from './near-paths.ts'
import { openWorld, type OpenWorld } from './open-world.ts'
import { refuseUnknownArea } from './refuse-area.ts'
import { retiredIds, retiredWords, withRetiredIds } from './retired-ids.ts'
import { openSandboxStream } from './stream.ts'
import { problemOf, type PlayedProblem } from './scenario.ts'
import { warningsFor } from './warnings.ts'
import { createWorkShare, type WorkShare } from './work-share.ts'

export type SandboxHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

export type SandboxOptions = {
  /** How long the scenario `slow` waits. */
  readonly slowMs?: number
  /** The world in place of the one in the city's folder. */
  readonly world?: ViewedWorld
  /** By whom a request is counted, where making answers is to be bounded. */
  readonly networkOf?: (request: IncomingMessage) => string
}

/** Where the sandbox is mounted: `/sandbox/<api-id>/<path>`. */
const mount = '/sandbox/'

const bodyBytesMax = 256 * 1024

/**
 * The keyless stand-in for every API of a city: same paths, checked requests, answers that are views of one small world, or
 * fixtures, or made from the schema, errors on demand. It keeps what a visitor's session wrote, for an hour, and never calls
 * an owner.
 */
export function createSandbox(city: City, options: SandboxOptions = {}): SandboxHandler {
  const sandbox: Sandbox = {
    city,
    apis: new Map(city.apis.map((api) => [api.id, api])),
    memory: createAnswerMemory(),
    sessions: createSessions(Date.now),
    world: openWorld(city, options.world),
    slowMs: options.slowMs ?? 2_000,
    share: createWorkShare(() => performance.now()),
    networkOf: options.networkOf,
  }
  // Whoever asks is told; nobody has asked yet.
  sandbox.world.catch(() => undefined)
  return async (request, response, url) => {
    try {
      await answerRequest(sandbox, request, response, url)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refuse(response, error.code, error.options)
    }
  }
}

type Sandbox = {
  readonly city: City
  readonly apis: ReadonlyMap<string, ApiModel>
  readonly memory: AnswerMemory
  readonly sessions: Sessions
  readonly world: Promise<OpenWorld>
  readonly slowMs: number
  readonly share: WorkShare
  readonly networkOf: SandboxOptions['networkOf']
}

async function answerRequest(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (request.method === 'OPTIONS') return sendEmpty(response, 204, preflightHeaders(request))
  const { api, path } = findApi(sandbox, url.pathname)
  const { operation, pathValues } = findOperation(api, request.method ?? 'GET', path)
  const world = await sandbox.world
  const circumstances = readCircumstances(request, url.searchParams, api, operation, world, sandbox.sessions)
  const { scenario } = circumstances
  const problem = scenario && problemOf(scenario, api.limits)
  if (problem) return playProblem(response, operation, problem)
  refuseUnknownArea(api, operation, request)
  const wish = streamWish(request.headers.accept)
  if (wish === 'only' && !operation.watch) throw new Refusal('request.not_watchable')
  const isStream = wish !== 'no' && operation.watch === true && request.method === 'GET'
  const headers = isStream ? { ...request.headers, accept: '*/*' } : request.headers
  const raw = { pathValues, search: url.search, headers }
  const read = await readRequest(api, operation, raw, () => readBytes(request, bodyBytesMax))
  const errors = checkRequest(api, operation, read, identityOf(response).origin)
  if (errors.length > 0) return refuseInvalid(response, operation, read, errors)
  if (scenario === 'slow') await passTime(response, sandbox.slowMs)
  const network = sandbox.networkOf?.(request)
  const retired = retiredIds(sandbox.city.ids, api, operation, read)
  const made = hinting(retired, () => answerFor(sandbox, world, api, operation, read, circumstances, network))
  const answer = withRetiredIds(made, retired)
  const ignored = answer.kind === 'unanswerable' ? [] : (answer.ignored ?? [])
  const warnings = [
    liveKeyWarning(sandbox.city.keyPrefix, request),
    warningsFor(operation, read, ignored),
    encodeURI(retiredWords(retired)).replaceAll('%20', ' '),
  ]
    .filter((warning) => warning !== undefined && warning !== '')
    .join('; ')
  const said = {
    ...operationFacts(operation, identityOf(response).origin).headers,
    ...(warnings !== '' && { 'X-Sandbox-Warnings': warnings }),
    'X-Sandbox-Time': new Date(circumstances.moment.now).toISOString(),
    ...(circumstances.sessionId !== undefined && { 'X-Sandbox-Session': circumstances.sessionId }),
  }
  if (isStream && answer.kind === 'body' && answer.status === 200)
    return openSandboxStream(response, String(answer.body), {
      ...crossOriginHeaders,
      'X-Sandbox-Answer': encodeURI(answer.source),
      ...said,
    })
  send(response, answer, said)
}

/** A refusal in our own words says which of the request's ids are no more. */
function hinting<Made>(retired: ReturnType<typeof retiredIds>, make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof Refusal) || retired.length === 0) throw error
    const { code, options } = error
    throw new Refusal(code, { ...options, detail: `${retiredWords(retired)}.`, retiredIds: retired })
  }
}

function findApi({ apis }: Sandbox, pathname: string): { readonly api: ApiModel; readonly path: string } {
  const rest = pathname.startsWith(mount) ? pathname.slice(mount.length) : ''
  const end = rest.indexOf('/')
  const id = end < 0 ? rest : rest.slice(0, end)
  const api = apis.get(id)
  if (!api)
    throw new Refusal('api.unknown', {
      detail: `The sandbox has no API "${id}". It has ${[...apis.keys()].join(', ')}.`,
    })
  return { api, path: end < 0 ? '/' : rest.slice(end) }
}

function findOperation(
  api: ApiModel,
  method: string,
  path: string,
): { readonly operation: OperationModel; readonly pathValues: Readonly<Record<string, string>> } {
  const match = matchOperation(api, method, path)
  switch (match.kind) {
    case 'found':
      return match
    case 'method-not-allowed':
      throw new Refusal('request.method_not_allowed', {
        detail: `${path} takes ${match.allow.join(', ')}, not ${method}.`,
        headers: { Allow: match.allow.join(', ') },
      })
    case 'unknown-path': {
      const near = nearPaths(api, method, path)
      const hint = near.length === 0 ? `Its operations are listed at /apis/${api.id}.` : `Near it: ${near.join(', ')}.`
      throw new Refusal('operation.unknown', { detail: `${api.name} has no ${method} ${path}. ${hint}` })
    }
  }
}

/** In the owner's own words, when the contract has recorded them for this very request; else in ours. */
function refuseInvalid(
  response: ServerResponse,
  operation: OperationModel,
  request: ContractRequest,
  errors: readonly RequestFault[],
): void {
  const recorded = recordedRefusal(operation, request, errors)
  if (recorded) return send(response, recorded, {})
  const isBody = errors.every((error) => error.in === 'body')
  throw new Refusal(isBody ? 'request.invalid_body' : 'request.invalid', { errors })
}

/**
 * Played before the request is checked, as a gateway asks for the key before it looks at the rest. The owner's
 * own words, when the contract has recorded them for that status; else the portal's.
 */
function playProblem(response: ServerResponse, operation: OperationModel, problem: PlayedProblem): void {
  const source = `scenario:${problem.status}`
  const headers = { ...problem.options.headers, 'X-Sandbox-Answer': source }
  const fixture = fixtureWithStatus(operation, problem.status)
  if (!fixture) return refuse(response, problem.code, { ...problem.options, headers })
  send(response, answerFrom(fixture, bodyOfFixture(fixture), source), headers)
}

function answerFor(
  { city, memory, share }: Sandbox,
  world: OpenWorld,
  api: ApiModel,
  operation: OperationModel,
  request: ContractRequest,
  { scenario, moment, session }: Circumstances,
  network: string | undefined,
): SandboxAnswer {
  const box = city.boundingBox
  const bounded = (make: () => SandboxAnswer): SandboxAnswer =>
    network === undefined ? make() : withinShare(share, network, make)
  const usual = (): SandboxAnswer => {
    const viewed = recordedError(operation, request) ?? viewedAnswer(world, api, operation, request, moment, session)
    return viewed ?? chooseAnswer(api, operation, request, box)
  }
  const { now, seed, scenario: ofCity } = moment
  const asked = JSON.stringify([request.values, request.body, request.accepts])
  const make = (): SandboxAnswer => {
    if (scenario === 'generated') return generatedAnswer(api, operation, request, box)
    if (scenario === undefined) return usual()
    const answer = scenario === 'empty' ? generatedAnswer(api, operation, request, box, 'empty') : usual()
    return answer.kind === 'unanswerable' ? answer : { ...answer, source: `scenario:${scenario}` }
  }
  // What a visitor writes, and what it has written, is this visitor's own, whatever is played.
  if (session.writes() > 0 || operation.method !== 'GET') return bounded(make)
  return memory.remember(`${operation.id} ${scenario ?? ''} ${now} ${ofCity ?? ''} ${seed} ${asked}`, () =>
    bounded(make),
  )
}

function withinShare(share: WorkShare, network: string, make: () => SandboxAnswer): SandboxAnswer {
  share.admit(network)
  const startedAt = performance.now()
  try {
    return make()
  } finally {
    share.spend(network, performance.now() - startedAt)
  }
}

function send(response: ServerResponse, answer: SandboxAnswer, headers: Readonly<Record<string, string>>): void {
  if (answer.kind === 'unanswerable') {
    return refuse(response, 'server.error', { detail: `The sandbox cannot make this answer: ${answer.reason}.` })
  }
  const all = {
    ...crossOriginHeaders,
    'Cache-Control': 'no-store',
    'X-Sandbox-Answer': encodeURI(answer.source),
    ...headers,
  }
  if (answer.kind === 'no-body') return sendEmpty(response, answer.status, all)
  const disposition = dispositionOf(answer.mediaType, undefined)
  sendText(response, answer.status, contentType(answer), answer.body, {
    ...answer.headers,
    ...all,
    ...(disposition && { 'Content-Disposition': disposition }),
  })
}

function contentType({ mediaType, body }: Extract<SandboxAnswer, { readonly kind: 'body' }>): string {
  return typeof body !== 'string' || mediaType.includes('charset') ? mediaType : `${mediaType}; charset=utf-8`
}

function refuse(response: ServerResponse, code: ProblemCode, options: ProblemOptions): void {
  sendProblem(response, code, { ...options, headers: { ...crossOriginHeaders, ...options.headers } })
}

/** Ends early when the caller goes away, so that waiting holds nothing. */
function passTime(response: ServerResponse, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer)
      response.off('close', finish)
      resolve()
    }
    const timer = setTimeout(finish, milliseconds)
    whenClosed(response, finish)
  })
}
