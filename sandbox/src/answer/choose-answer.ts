import {
  type ApiModel,
  type JsonSchema,
  type OperationModel,
  isJsonType,
  ownOf,
  parametersIn,
  successResponse,
  successStatus,
} from '@openlondon/contract/model'
import { readDataUrl, type Body } from '../fixture/answer-body.ts'
import { bodyOfFixture, fixturesOf, type Fixture } from '../fixture/fixture.ts'
import { generateAnswer } from './generate-answer.ts'
import type { Box } from '@openlondon/contract/values'
import { bestFirst, matchFixture } from './match-fixture.ts'
import { plainPicture } from './plain-picture.ts'
import { typeWithin } from './type-within.ts'
import type { RequestFault, ContractRequest } from '@openlondon/contract/request'

/** The source of an answer that is made from the schema alone, and true of nothing. */
const invented = 'invented'

/** What the sandbox answers. `source` is told in `X-Sandbox-Answer`. */
export type SandboxAnswer =
  | {
      readonly kind: 'body'
      readonly status: number
      readonly mediaType: string
      readonly body: Body
      readonly source: string
      /** What the owner tells in headers. */
      readonly headers?: Readonly<Record<string, string>>
      /** Names of the query that made no difference. */
      readonly ignored?: readonly string[]
    }
  | {
      readonly kind: 'no-body'
      readonly status: number
      readonly source: string
      readonly ignored?: readonly string[]
    }
  /** The contract asks for what cannot be made, and has no fixture either; `isProven` where nobody could make it. */
  | { readonly kind: 'unanswerable'; readonly reason: string; readonly isProven: boolean }

/**
 * Choose an answer for an operation that shows nothing of a world.
 *
 * 1. A fixture whose request is this one, the most specific first; it may be an error of the owner.
 * 2. Else a fixture for any request, of an operation that need not be told what it is about.
 * 3. Else one that is invented from the schema. A fixture about one thing is never told of another, and one of a first
 *    page has nothing behind it.
 */
export function chooseAnswer(
  api: ApiModel,
  operation: OperationModel,
  request: ContractRequest,
  box: Box,
): SandboxAnswer {
  const fixture = exactFixture(operation, request) ?? generalFixture(operation, request)
  if (fixture && isPastPage(operation, fixture, request)) return generatedAnswer(api, operation, request, box, 'empty')
  return fixture ? recorded(operation, fixture, request) : generatedAnswer(api, operation, request, box)
}

/** Whether a page after the one that is told is asked for: told again, it would never end for who reads page by page. */
function isPastPage(
  { pagination }: OperationModel,
  { isResult, request }: Fixture,
  { values }: ContractRequest,
): boolean {
  if (!pagination || !isResult) return false
  const { style, parameter, first = 1 } = pagination
  const at = ownOf(values, parameter)
  if (at === undefined || at === null || at === '' || ownOf(request ?? {}, parameter) !== undefined) return false
  return style === 'page' ? Number(at) > first : style === 'offset' ? Number(at) > 0 : true
}

/** What the owner refuses in words of its own, when the contract has recorded them for this very request. */
export function recordedError(operation: OperationModel, request: ContractRequest): SandboxAnswer | undefined {
  const exact = exactFixture(operation, request)
  return exact && !exact.isResult ? recorded(operation, exact, request) : undefined
}

/**
 * An answer from the schema alone, as if there were no fixture. What is no JSON has a schema that says nothing of
 * it (a table, a picture, a document), so there the fixture is told after all.
 */
export function generatedAnswer(
  api: ApiModel,
  operation: OperationModel,
  request: ContractRequest,
  box: Box,
  fullness: 'full' | 'empty' = 'full',
): SandboxAnswer {
  const response = successResponse(operation)
  const status = response ? successStatus(response) : 204
  const content =
    response?.content.find(({ mediaType }) => mediaType === request.accepts) ??
    response?.content.find(({ mediaType }) => isJsonType(mediaType)) ??
    response?.content[0]
  if (!content) return { kind: 'no-body', status, source: invented }
  // Where nothing is said, anything fits.
  const { mediaType, schema = anything } = content
  if (!isJsonType(mediaType)) {
    const told = fixturesOf(operation).find((one) => one.status === status && one.mediaType === mediaType)
    if (told) return tellAgain(told, fullness)
  }
  const type = typeWithin(mediaType)
  const picture = plainPicture(type)
  if (picture) return { kind: 'body', status, mediaType: type, body: picture, source: invented }
  const made = generateAnswer(api, operation, schema, request, box, fullness)
  if (!made.ok) return { kind: 'unanswerable', reason: made.reason, isProven: made.isProven }
  const body = isJsonType(mediaType) ? made.json : textOf(made.json)
  return { kind: 'body', status, mediaType: type, body, source: invented }
}

/** The owner's refusal of exactly this request, when the contract has recorded one and it is about all that is wrong. */
export function recordedRefusal(
  operation: OperationModel,
  request: ContractRequest,
  faults: readonly RequestFault[],
): SandboxAnswer | undefined {
  const exact = exactFixture(operation, request)
  if (!exact || exact.isResult) return undefined
  const named = Object.keys(exact.request ?? {})
  const isAboutAll = faults.every((fault) => named.includes(fault.in === 'body' ? 'body' : fault.name))
  return isAboutAll ? answerFrom(exact, bodyOfFixture(exact), `fixture:${exact.name}`) : undefined
}

/** The owner's own words for a status, when the contract has recorded them. */
export function fixtureWithStatus(operation: OperationModel, status: number): Fixture | undefined {
  return fixturesOf(operation).find((fixture) => fixture.status === status)
}

/** A fixture as it stands. */
export function answerFrom(fixture: Fixture, body: Body, source: string): SandboxAnswer & { readonly kind: 'body' } {
  // A range is no type of a body; a `data:` address says which one it is of.
  const stated = fixture.mediaType.includes('*') ? readDataUrl(fixture.value)?.mediaType : undefined
  return { kind: 'body', status: fixture.status, mediaType: stated ?? typeWithin(fixture.mediaType), body, source }
}

/** Fixtures in the media type asked for; errors come in whichever they have. */
function acceptedFixtures(operation: OperationModel, { accepts }: ContractRequest): readonly Fixture[] {
  const fixtures = fixturesOf(operation)
  if (accepts === undefined) return fixtures
  return fixtures.filter(({ isResult, mediaType }) => !isResult || mediaType === accepts)
}

function exactFixture(operation: OperationModel, request: ContractRequest): Fixture | undefined {
  const named = acceptedFixtures(operation, request).filter((fixture) => fixture.request !== undefined)
  return bestFirst(named.map((fixture) => matchFixture(fixture, request)).filter((match) => match.isFull))[0]?.fixture
}

/** A list or a report of the day: nothing must be named to get it, so what it tells is about no one thing. */
function generalFixture(operation: OperationModel, request: ContractRequest): Fixture | undefined {
  const isAboutSomething = operation.parameters.some(
    ({ in: place, required, schema }) => place === 'path' || (required && schema.const === undefined),
  )
  if (isAboutSomething || request.body !== undefined) return undefined
  const general = acceptedFixtures(operation, request).filter((one) => one.isResult && one.request === undefined)
  return general.toSorted((one, other) => one.status - other.status)[0]
}

function recorded(operation: OperationModel, fixture: Fixture, request: ContractRequest): SandboxAnswer {
  const told = new Set(Object.keys(fixture.request ?? {}))
  const ignored = parametersIn(operation, 'query')
    .filter(({ name, schema }) => request.values[name] !== undefined && schema.const === undefined && !told.has(name))
    .map(({ name }) => name)
  return { ...answerFrom(fixture, bodyOfFixture(fixture), `fixture:${fixture.name}`), ignored }
}

/** A fixture that is no JSON, whatever it is about; of a table the first line, the names, when nothing is wanted. */
function tellAgain(fixture: Fixture, fullness: 'full' | 'empty'): SandboxAnswer {
  const body = bodyOfFixture(fixture)
  const isTable = typeof body === 'string' && /csv/.test(fixture.mediaType)
  return answerFrom(fixture, fullness === 'empty' && isTable ? body.replace(/\n[^]*$/, '\n') : body, invented)
}

/** One object, because what is compiled is kept by it. */
const anything: JsonSchema = {}

/** A text answer that was generated is a JSON string until here. */
function textOf(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'string' ? value : json
}
