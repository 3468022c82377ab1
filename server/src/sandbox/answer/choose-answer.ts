import type { ApiModel, JsonSchema, OperationModel } from '@openlondon/contract'
import { adaptBody, adaptText } from './adapt-fixture.ts'
import type { Body } from '../fixture/answer-body.ts'
import { bodyFor, bodyOfFixture, fixturesOf, type Fixture } from '../fixture/fixture.ts'
import { isJsonType, parametersIn, successResponse, successStatus } from '@openlondon/contract/model'
import { generateAnswer, wantsArray } from './generate-answer.ts'
import type { Box } from '@openlondon/contract/values'
import { tellKnownThings } from './known-things.ts'
import { bestFirst, matchFixture } from './match-fixture.ts'
import type { RequestFault } from '../../request/check-request.ts'
import type { ContractRequest } from '../../request/read-request.ts'
import { subjectChanges } from './subject-change.ts'
import { validatorFor } from '../../request/validator.ts'

/** What the sandbox answers. `source` is told in `X-Sandbox-Answer`. */
export type SandboxAnswer =
  | {
      readonly kind: 'body'
      readonly status: number
      readonly mediaType: string
      readonly body: Body
      readonly source: string
    }
  | { readonly kind: 'no-body'; readonly status: number; readonly source: string }
  /** The contract asks for what cannot be made, and has no fixture either; `isProven` where nobody could make it. */
  | { readonly kind: 'unanswerable'; readonly reason: string; readonly isProven: boolean }

/**
 * Choose the truest answer we have for a request.
 *
 * 1. A fixture whose request is this one, the most specific first; it may be an error of the owner.
 * 2. Else a fixture about something else, adapted: one whose path values agree, then one for any request,
 *    then the nearest. Where its body names the thing asked for, the name is replaced, so an answer about
 *    one id never poses as an answer about another. Adapted beats generated because its parts fit together.
 * 3. Else a generated answer, also when an adapted one breaks the contract.
 */
export function chooseAnswer(
  api: ApiModel,
  operation: OperationModel,
  request: ContractRequest,
  box: Box,
): SandboxAnswer {
  const exact = exactFixture(operation, request)
  if (exact) return answerFrom(exact, bodyOfFixture(exact), `fixture:${exact.name}`)
  for (const fixture of nearFixtures(operation, request)) {
    const adapted = adapt(api, operation, fixture, request)
    if (adapted) return adapted
  }
  return generatedAnswer(api, operation, request, box)
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
  if (!content) return { kind: 'no-body', status, source: 'generated' }
  // Where nothing is said, anything fits.
  const { mediaType, schema = anything } = content
  if (!isJsonType(mediaType)) {
    const told = fixturesOf(operation).find((one) => one.status === status && one.mediaType === mediaType)
    if (told) return tellAgain(operation, told, request, fullness)
  }
  const made = generateAnswer(api, operation, schema, request, box, fullness)
  if (!made.ok) return { kind: 'unanswerable', reason: made.reason, isProven: made.isProven }
  const body = isJsonType(mediaType) ? made.json : textOf(made.json)
  return { kind: 'body', status, mediaType: typeWithin(mediaType), body, source: 'generated' }
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
export function answerFrom(fixture: Fixture, body: Body, source: string): SandboxAnswer {
  return { kind: 'body', status: fixture.status, mediaType: fixture.mediaType, body, source }
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

/** Results only: a request that no fixture knows does not meet somebody else's error. */
function nearFixtures(operation: OperationModel, request: ContractRequest): readonly Fixture[] {
  const results = acceptedFixtures(operation, request).filter((fixture) => fixture.isResult)
  const inPath = new Set(parametersIn(operation, 'path').map(({ name }) => name))
  const named = bestFirst(
    results.filter((fixture) => fixture.request !== undefined).map((fixture) => matchFixture(fixture, request)),
  )
  const samePath = named.filter(({ fixture, differing }) => {
    const names = Object.keys(fixture.request ?? {}).filter((name) => inPath.has(name))
    return names.length > 0 && !differing.some((name) => inPath.has(name))
  })
  const general = results.filter((fixture) => fixture.request === undefined)
  const ordered = [...samePath.map(({ fixture }) => fixture), ...general, ...named.map(({ fixture }) => fixture)]
  return shapedAsWanted(
    operation,
    request,
    [...new Set(ordered)].toSorted((one, other) => one.status - other.status),
  )
}

/** One or several things asked for: a fixture of that shape comes first, and is the only one where the owner has both. */
function shapedAsWanted(
  operation: OperationModel,
  request: ContractRequest,
  fixtures: readonly Fixture[],
): readonly Fixture[] {
  if (!successResponse(operation)?.oneOrMany) return fixtures
  const array = wantsArray(operation, request)
  return array === undefined ? fixtures : fixtures.filter((fixture) => Array.isArray(fixture.value) === array)
}

function adapt(
  api: ApiModel,
  operation: OperationModel,
  fixture: Fixture,
  request: ContractRequest,
): SandboxAnswer | undefined {
  if (!isJsonType(fixture.mediaType)) return tellAgain(operation, fixture, request)
  const changes = subjectChanges(operation, fixture, request)
  const adapted = adaptBody(fixture.value, changes)
  const { schema } = fixture
  const bodies = schema ? [tellKnownThings(api, schema, adapted, changes), adapted] : [adapted]
  const body = bodies.find((candidate) => !schema || validatorFor(api, schema, 'owner')(candidate).length === 0)
  if (body === undefined) return undefined
  return retold(fixture, bodyFor(fixture.mediaType, body))
}

/** A fixture that is no JSON, told of what was asked where it is text; its first line, the names, when nothing is wanted. */
function tellAgain(
  operation: OperationModel,
  fixture: Fixture,
  request: ContractRequest,
  fullness: 'full' | 'empty' = 'full',
): SandboxAnswer {
  const body = bodyOfFixture(fixture)
  if (typeof body !== 'string') return retold(fixture, body)
  if (fullness === 'empty' && /csv/.test(fixture.mediaType)) return retold(fixture, body.replace(/\n[^]*$/, '\n'))
  return retold(fixture, adaptText(body, subjectChanges(operation, fixture, request)))
}

/** Says by its source whether the fixture is as it stands. */
function retold(fixture: Fixture, body: Body): SandboxAnswer {
  return answerFrom(fixture, body, `${body === bodyOfFixture(fixture) ? 'fixture' : 'adapted'}:${fixture.name}`)
}

/** One object, because what is compiled is kept by it. */
const anything: JsonSchema = {}

/** A range such as `image/*` is no type that a body can have: of its kind, or of any, these are the plainest. */
function typeWithin(mediaType: string): string {
  if (!mediaType.includes('*')) return mediaType
  return mediaType.startsWith('text/') ? 'text/plain' : 'application/octet-stream'
}

/** A text answer that was generated is a JSON string until here. */
function textOf(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'string' ? value : json
}
