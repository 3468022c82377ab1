import type { ErrorObject } from 'ajv'
import { responseFor } from '../../assemble/with-fixtures.ts'
import { nearestMismatches } from '../../evidence/nearest-mismatches.ts'
import { undeclaredMembers } from '../../evidence/undeclared-fields.ts'
import { nestsTooDeep } from '../../call/nesting.ts'
import { isRecord } from '../../grammar/record.ts'
import { valueAt } from '../../grammar/pointer.ts'
import { isJsonType } from '../../model/operations/media-type.ts'
import type { ApiModel, JsonSchema, OperationModel, ResponseModel } from '../../model/model.ts'
import { compileCheck } from '../../schema/compile-schema.ts'
import { documentedMedia, mediaName } from '../documented-media.ts'
import { isOutOfOrder } from '../live/judge-answer.ts'
import { readJson } from '../live/read-json.ts'
import { declaredNames, foldPlace } from './fold-place.ts'
import { jsonKind } from './json-kind.ts'
import { cut, type HashText, type Misfit } from './misfit.ts'
import { isPublicName } from './public-words.ts'
import { wantedShape } from './wanted-shape.ts'

/** An answer as it passed by. */
export type PassedAnswer = {
  readonly status: number
  readonly contentType: string | undefined
  /** What was asked for: an owner may well answer in a type that no contract names when a caller wishes for it. */
  readonly accept: string | undefined
  readonly body: Uint8Array
}

/** `silent`: what came says nothing of the contract. */
export type Fit =
  | { readonly outcome: 'agrees' | 'silent' | 'too-deep' }
  | { readonly outcome: 'misfits'; readonly misfits: readonly Misfit[] }

/** What it takes to tell of an answer without telling what was in it. */
export type Telling = { readonly words: ReadonlySet<string>; readonly hash: HashText }

type Answering = Pick<OperationModel, 'id' | 'responses'>
type Schemas = Pick<ApiModel, 'schemas'>

/** Where JSON nests is said in ASCII, which stands for itself in every character of UTF-8. */
const bytesAsText = new TextDecoder('latin1')
/** An answer that is longer is read until its first misfit alone: each costs memory, and there may be one in every item. */
const readToTheEndBytesMax = 1_048_576
const misfitsMax = 32
/** What these look like is the gateway's in every contract, and an owner's are of whoever asks. */
const refusalsOfTheCaller = new Set([401, 403, 429])

/** Hold an answer against its contract. Unlike a check that asks by itself, it takes an orderly refusal for an answer. */
export function fitAnswer(api: Schemas, operation: Answering, answer: PassedAnswer, telling: Telling): Fit {
  const { status, contentType } = answer
  const response = responseFor(operation.responses, status)
  if (!response) return misfit('status', '', known(operation.responses.map((one) => one.status)), String(status))
  if (refusalsOfTheCaller.has(status)) return { outcome: 'silent' }
  if (isOutOfOrder(status)) return misfit('unreachable', '', 'an answer', String(status))
  if (response.content.length === 0) return { outcome: 'agrees' }
  const media = documentedMedia(response, contentType)
  if (!media) {
    if (isWishedFor(contentType, answer.accept)) return { outcome: 'silent' }
    const types = known(response.content.map(({ mediaType }) => mediaType))
    return misfit('media-type', '', cut(`${response.status} ${types}`), typeShown(contentType))
  }
  if (!media.schema || !isJsonType(contentType ?? '')) return { outcome: 'agrees' }
  if (nestsTooDeep(bytesAsText.decode(answer.body))) return { outcome: 'too-deep' }
  const body = readJson(answer.body, contentType)
  if (body.kind === 'broken')
    return misfit('schema', '', 'must be JSON', answer.body.length === 0 ? 'nothing' : 'something else')
  if (isRefusal(response, body.value)) return { outcome: 'silent' }
  const wanted = answer.body.length > readToTheEndBytesMax ? 'first' : 'all'
  const errors = compileCheck(api, media.schema, wanted, 'owner')(body.value)
  const misfits = [
    ...(errors.length === 0 ? [] : schemaMisfits(api, media.schema, body.value, errors, operation.id, telling)),
    ...undeclared(api, media.schema, body.value, operation.id, telling),
  ]
  return misfits.length === 0
    ? { outcome: 'agrees' }
    : { outcome: 'misfits', misfits: distinct(misfits).slice(0, misfitsMax) }
}

const misfit = (kind: Misfit['kind'], at: string, wanted: string, found: string): Fit => ({
  outcome: 'misfits',
  misfits: [{ kind, at, wanted, found, hash: '' }],
})

const known = (names: readonly string[]): string => cut([...new Set(names)].join(', '))

/** An owner that says no with a 200 says it of the question. */
const isRefusal = ({ successFlag }: ResponseModel, value: unknown): boolean =>
  successFlag !== undefined && isRecord(value) && value[successFlag] !== true

const isWishedFor = (contentType: string | undefined, accept: string | undefined): boolean =>
  contentType !== undefined && (accept ?? '').toLowerCase().includes(mediaName(contentType))

/** Types that everybody knows; any other might be a text of the owner's. */
const knownTypes = new Set([
  'application/json',
  'application/problem+json',
  'application/geo+json',
  'application/xml',
  'application/octet-stream',
  'application/zip',
  'application/pdf',
  'text/plain',
  'text/html',
  'text/csv',
  'text/xml',
])

function typeShown(contentType: string | undefined): string {
  if (contentType === undefined) return 'no type'
  const name = mediaName(contentType)
  return knownTypes.has(name) ? name : 'another type'
}

function schemaMisfits(
  api: Schemas,
  schema: JsonSchema,
  value: unknown,
  errors: readonly ErrorObject[],
  operationId: string,
  telling: Telling,
): readonly Misfit[] {
  const names = declaredNames(api, schema)
  const told = errors.map((error) => ({ path: error.instancePath, message: wantedShape(error), error }))
  return nearestMismatches(told).map(({ message, error }) => {
    const at = cut(foldPlace(names, value, error.instancePath))
    const here = valueAt(value, error.instancePath)
    return { kind: 'schema', at, wanted: message, ...foundShape(error, here, `${operationId} ${at}`, telling) }
  })
}

function foundShape(
  { keyword, params }: ErrorObject,
  value: unknown,
  place: string,
  telling: Telling,
): Pick<Misfit, 'found' | 'hash'> {
  if (keyword === 'additionalProperties') return nameFound(String(params['additionalProperty']), place, telling)
  if (keyword === 'unevaluatedProperties') return nameFound(String(params['unevaluatedProperty']), place, telling)
  if (keyword === 'required') return { found: 'nothing', hash: '' }
  const kind = jsonKind(value)
  const isOfNone = (keyword === 'enum' || keyword === 'const') && typeof value === 'string'
  return isOfNone
    ? { found: 'a value that it lacks', hash: telling.hash(`${place}\n${value}`) }
    : { found: kind, hash: '' }
}

function undeclared(
  api: Schemas,
  schema: JsonSchema,
  value: unknown,
  operationId: string,
  telling: Telling,
): readonly Misfit[] {
  return undeclaredMembers(api, schema, value).map(({ place, name }) => {
    const at = cut(place)
    return {
      kind: 'undeclared',
      at,
      wanted: 'no member beside those declared',
      ...nameFound(name, `${operationId} ${at}`, telling),
    }
  })
}

function nameFound(name: string, place: string, { words, hash }: Telling): Pick<Misfit, 'found' | 'hash'> {
  return isPublicName(words, name)
    ? { found: name, hash: '' }
    : { found: 'a name that no contract knows', hash: hash(`${place}\n${name}`) }
}

function distinct(misfits: readonly Misfit[]): readonly Misfit[] {
  return [
    ...new Map(
      misfits.map((one) => [`${one.kind}\n${one.at}\n${one.wanted}\n${one.found}\n${one.hash}`, one]),
    ).values(),
  ]
}
