import { deprecationHeaders, type ApiModel, type OperationModel } from '@openlondon/contract/model'
import { Refusal } from '@openlondon/contract/problem'
import {
  checkRequest,
  headerText,
  readRequest,
  streamWish,
  type ContractRequest,
  type RequestFault,
  type RequestHeaders,
} from '@openlondon/contract/request'
import { createAnswerMemory, type AnswerMemory } from '../answer/answer-memory.ts'
import {
  answerFrom,
  chooseAnswer,
  fixtureWithStatus,
  generatedAnswer,
  recordedError,
  recordedRefusal,
  type SandboxAnswer,
} from '../answer/choose-answer.ts'
import type { OpenWorld, SandboxCity } from '../answer/open-world.ts'
import { viewedAnswer } from '../answer/viewed-answer.ts'
import { bodyOfFixture } from '../fixture/fixture.ts'
import type { Body } from '../fixture/answer-body.ts'
import { createSessions, type Sessions } from '../session/sessions.ts'
import { readCircumstances, type Circumstances } from './circumstances.ts'
import { findOperation } from './find-operation.ts'
import { liveKeyWarning } from './live-key.ts'
import { problemOf, type PlayedProblem } from './played-problem.ts'
import { refuseUnknownArea } from './refuse-area.ts'
import { hinting, retiredIds, retiredWords, withRetiredIds } from './retired-ids.ts'
import { warningsFor } from './warnings.ts'

/** A question to the sandbox, however it came. */
export type SandboxRequest = {
  readonly method: string
  /** Behind the place where the sandbox is: `/tfl/Line/Meta/Modes`. */
  readonly path: string
  /** With its question mark, or empty. */
  readonly search: string
  readonly headers: RequestHeaders
  /** The whole body; throws a `Refusal` for one that is too long. Called only where an operation takes one. */
  readonly readBytes: () => Promise<Uint8Array>
  /** The portal's, for links to its pages. */
  readonly origin: string
}

/** What the sandbox says. Who sends it adds the headers of its own hop: a length, the id of the request, who may read it. */
export type SandboxReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Undefined for an answer that has none. */
  readonly body: { readonly mediaType: string; readonly content: Body } | undefined
  /** To be told as an event of a stream, because that was asked for. */
  readonly isStream: boolean
}

/** What of a reply is another's to decide. */
export type ReplyTerms = {
  /** Around the making of an answer that is not remembered: may throw a `Refusal`. */
  readonly bounded?: (make: () => SandboxAnswer) => SandboxAnswer
  /** How the scenario `slow` waits. */
  readonly wait: () => Promise<void>
}

export type CitySandbox = {
  /** Rejects with a `Refusal` for what is refused in our words. */
  readonly reply: (request: SandboxRequest, terms: ReplyTerms) => Promise<SandboxReply>
}

/** The longest body that an operation takes. */
export const bodyBytesMax = 256 * 1024

type Sandbox = {
  readonly city: SandboxCity
  readonly apis: ReadonlyMap<string, ApiModel>
  readonly memory: AnswerMemory
  readonly sessions: Sessions
  readonly world: OpenWorld
}

/**
 * The keyless stand-in for every API of a city: same paths, checked requests, answers that are views of one small world, or
 * fixtures, or made from the schema, errors on demand. It keeps what a visitor's session wrote, for an hour, and asks
 * nobody. Pure but for that: server, browser and tests run this. `now` is the real time, by which sessions are forgotten.
 */
export function createCitySandbox(city: SandboxCity, world: OpenWorld, now: () => number = Date.now): CitySandbox {
  const sandbox: Sandbox = {
    city,
    apis: new Map(city.apis.map((api) => [api.id, api])),
    memory: createAnswerMemory(),
    sessions: createSessions(now),
    world,
  }
  return { reply: (request, terms) => replyTo(sandbox, request, terms) }
}

async function replyTo(sandbox: Sandbox, request: SandboxRequest, terms: ReplyTerms): Promise<SandboxReply> {
  const { headers, origin } = request
  const { api, operation, pathValues } = findOperation(sandbox.apis, request.method, request.path)
  const query = new URLSearchParams(request.search)
  const circumstances = readCircumstances(headers, query, api, operation, sandbox.world, sandbox.sessions)
  const { scenario, moment, sessionId } = circumstances
  const problem = scenario && problemOf(scenario, api.limits, moment.now)
  if (problem) return playProblem(operation, problem, moment.now)
  refuseUnknownArea(api, operation, headers)
  const wish = streamWish(headerText(headers, 'accept'))
  if (wish === 'only' && !operation.watch) throw new Refusal('request.not_watchable')
  const wantsStream = wish !== 'no' && operation.watch === true && request.method === 'GET'
  const raw = { pathValues, search: request.search, headers: wantsStream ? { ...headers, accept: '*/*' } : headers }
  const read = await readRequest(api, operation, raw, request.readBytes)
  const faults = checkRequest(api, operation, read, origin)
  if (faults.length > 0) return refuseInvalid(operation, read, faults)
  if (scenario === 'slow') await terms.wait()
  const retired = retiredIds(sandbox.city.ids, api, operation, read)
  const made = hinting(retired, () => answerFor(sandbox, api, operation, read, circumstances, terms))
  const answer = withRetiredIds(made, retired)
  const ignored = answer.kind === 'unanswerable' ? [] : (answer.ignored ?? [])
  const warnings = [
    liveKeyWarning(sandbox.city.keyPrefix, request),
    warningsFor(operation, read, ignored),
    encodeURI(retiredWords(retired)).replaceAll('%20', ' '),
  ]
    .filter((warning) => warning !== undefined && warning !== '')
    .join('; ')
  const reply = replyOf(answer, {
    ...deprecationHeaders(operation, origin),
    ...(warnings !== '' && { 'X-Sandbox-Warnings': warnings }),
    'X-Sandbox-Time': new Date(moment.now).toISOString(),
    ...(sessionId !== undefined && { 'X-Sandbox-Session': sessionId }),
  })
  return { ...reply, isStream: wantsStream && reply.body !== undefined && reply.status === 200 }
}

/** In the owner's own words, when the contract has recorded them for this very request; else in ours. */
function refuseInvalid(
  operation: OperationModel,
  request: ContractRequest,
  errors: readonly RequestFault[],
): SandboxReply {
  const recorded = recordedRefusal(operation, request, errors)
  if (recorded) return replyOf(recorded, {})
  const isBody = errors.every((error) => error.in === 'body')
  throw new Refusal(isBody ? 'request.invalid_body' : 'request.invalid', { errors })
}

/**
 * Played before the request is checked, as a gateway asks for the key before it looks at the rest. The owner's
 * own words, when the contract has recorded them for that status; else the portal's.
 */
function playProblem(operation: OperationModel, problem: PlayedProblem, now: number): SandboxReply {
  const source = `scenario:${problem.isGateways ? 'quota' : problem.status}`
  const headers = {
    ...problem.options.headers,
    'X-Sandbox-Answer': source,
    'X-Sandbox-Time': new Date(now).toISOString(),
  }
  const fixture = problem.isGateways ? undefined : fixtureWithStatus(operation, problem.status)
  if (!fixture) throw new Refusal(problem.code, { ...problem.options, headers })
  return replyOf(answerFrom(fixture, bodyOfFixture(fixture), source), headers)
}

function answerFor(
  { city, memory, world }: Sandbox,
  api: ApiModel,
  operation: OperationModel,
  request: ContractRequest,
  { scenario, moment, session }: Circumstances,
  { bounded = (make) => make() }: ReplyTerms,
): SandboxAnswer {
  const box = city.boundingBox
  const usual = (): SandboxAnswer => {
    const viewed = recordedError(operation, request) ?? viewedAnswer(world, api, operation, request, moment, session)
    return viewed ?? chooseAnswer(api, operation, request, box)
  }
  const make = (): SandboxAnswer => {
    if (scenario === 'generated') return generatedAnswer(api, operation, request, box)
    if (scenario === undefined) return usual()
    const answer = scenario === 'empty' ? generatedAnswer(api, operation, request, box, 'empty') : usual()
    return answer.kind === 'unanswerable' ? answer : { ...answer, source: `scenario:${scenario}` }
  }
  // What a visitor writes, and what it has written, is this visitor's own, whatever is played.
  if (session.writes() > 0 || operation.method !== 'GET') return bounded(make)
  const { now, seed, scenario: ofCity } = moment
  const asked = JSON.stringify([request.values, request.body, request.accepts])
  return memory.remember(`${operation.id} ${scenario ?? ''} ${now} ${ofCity ?? ''} ${seed} ${asked}`, () =>
    bounded(make),
  )
}

function replyOf(answer: SandboxAnswer, said: Readonly<Record<string, string>>): SandboxReply {
  if (answer.kind === 'unanswerable')
    throw new Refusal('server.error', { detail: `The sandbox cannot make this answer: ${answer.reason}.` })
  const headers = { 'Cache-Control': 'no-store', 'X-Sandbox-Answer': encodeURI(answer.source), ...said }
  if (answer.kind === 'no-body') return { status: answer.status, headers, body: undefined, isStream: false }
  const { status, body: content } = answer
  const body = { mediaType: contentType(answer), content }
  return { status, headers: { ...answer.headers, ...headers }, body, isStream: false }
}

function contentType({ mediaType, body }: Extract<SandboxAnswer, { readonly kind: 'body' }>): string {
  return typeof body !== 'string' || mediaType.includes('charset') ? mediaType : `${mediaType}; charset=utf-8`
}
