import type { JsonSchema, MediaTypeModel, OperationModel, ResponseModel } from '@openlondon/contract'
import { readDataUrl, type Body } from './answer-body.ts'

/** One recorded-looking answer of an operation, with the status it comes under. */
export type Fixture = {
  readonly name: string
  readonly status: number
  /** A result as against an error: 2xx, or another status that the contract calls a kind of result. */
  readonly isResult: boolean
  /** Parameter values that lead to it; undefined means any request. */
  readonly request: Readonly<Record<string, unknown>> | undefined
  readonly value: unknown
  readonly mediaType: string
  readonly schema: JsonSchema | undefined
}

const fixturesByOperation = new WeakMap<OperationModel, readonly Fixture[]>()

/** All fixtures of an operation in the contract's order, read out of the model once. */
export function fixturesOf(operation: OperationModel): readonly Fixture[] {
  const known = fixturesByOperation.get(operation)
  if (known) return known
  const fixtures = operation.responses.flatMap(fixturesOfResponse)
  fixturesByOperation.set(operation, fixtures)
  return fixtures
}

/** The response a call that goes well ends in: the lowest 2xx. */
export function successResponse(operation: OperationModel): ResponseModel | undefined {
  const successes = operation.responses.filter((response) => response.status.startsWith('2'))
  return successes.toSorted((one, other) => statusOf(one) - statusOf(other))[0]
}

/** `2XX` and `default` stand for their plainest member. */
export function statusOf(response: ResponseModel): number {
  if (response.status === 'default') return 500
  return Number(response.status.replaceAll(/x/gi, '0'))
}

function fixturesOfResponse(response: ResponseModel): readonly Fixture[] {
  const status = statusOf(response)
  const isResult = (status >= 200 && status < 300) || response.resultKind !== undefined
  return response.content.flatMap((media) =>
    media.examples.map(({ name, request, value }) => {
      const { mediaType, schema } = mediaOf(response, media, value)
      return { name, status, isResult, request, value, mediaType, schema }
    }),
  )
}

/** A `data:` address says its own type, which may be another that the response has. */
function mediaOf(response: ResponseModel, media: MediaTypeModel, value: unknown): MediaTypeModel {
  const type = readDataUrl(value)?.mediaType
  return (type !== undefined && response.content.find(({ mediaType }) => mediaType === type)) || media
}

const bodyByFixture = new WeakMap<Fixture, Body>()

/** A fixture's body as it is sent. Written out once: most requests are answered by a fixture as it stands. */
export function bodyOfFixture(fixture: Fixture): Body {
  let body = bodyByFixture.get(fixture)
  if (body === undefined) bodyByFixture.set(fixture, (body = bodyFor(fixture.mediaType, fixture.value)))
  return body
}

/** JSON; or text as it is; or the bytes of a `data:` address, where the type is no JSON. */
export function bodyFor(mediaType: string, value: unknown): Body {
  if (isJson(mediaType) || typeof value !== 'string') return JSON.stringify(value)
  return readDataUrl(value)?.bytes ?? value
}

export function isJson(mediaType: string): boolean {
  return /[/+]json(;|$)/.test(mediaType)
}
