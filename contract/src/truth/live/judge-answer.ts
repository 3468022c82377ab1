import { nearestMismatches } from '../../evidence/nearest-mismatches.ts'
import { undeclaredFields } from '../../evidence/undeclared-fields.ts'
import { responseFor } from '../../assemble/with-fixtures.ts'
import { isRecord } from '../../grammar/record.ts'
import type { ApiModel, JsonSchema, OperationModel, ResponseModel } from '../../model/model.ts'
import { documentedMedia, mediaName } from '../documented-media.ts'
import { isJsonType } from '../../model/operations/media-type.ts'
import { compileSchema } from '../../schema/compile-schema.ts'
import type { Answer } from './fetch-answer.ts'
import { readJson } from './read-json.ts'

/** One way in which an owner no longer answers as its contract says. */
export type Drift = {
  readonly kind: 'unreachable' | 'status' | 'media-type' | 'schema' | 'undeclared' | 'refused'
  readonly message: string
}

/**
 * What an answer means for the contract. `gone`: what the example asks for is no longer there, said in the declared
 * way. `unchecked`: it came as declared and is too large to look at.
 */
export type Verdict = {
  readonly outcome: 'fits' | 'drift' | 'gone' | 'unchecked'
  readonly drifts: readonly Drift[]
}

type Answered = Extract<Answer, { readonly kind: 'answered' }>

export function judgeAnswer(api: ApiModel, operation: OperationModel, answer: Answer): Verdict {
  if (answer.kind === 'failed') return drifted({ kind: 'unreachable', message: answer.reason })
  const { status } = answer
  const response = responseFor(operation.responses, status)
  if (!response) return drifted({ kind: 'status', message: undocumented(operation, answer) })
  if (isOutOfOrder(status)) return drifted({ kind: 'unreachable', message: `it answers ${status}` })
  const drifts = contentDrifts(api, response, answer)
  if (drifts.length > 0) return { outcome: 'drift', drifts }
  if (status === 404 || status === 410) return { outcome: 'gone', drifts: [] }
  if (status >= 400) return drifted({ kind: 'refused', message: `it refuses the example with ${status}` })
  return { outcome: answer.body === undefined ? 'unchecked' : 'fits', drifts: [] }
}

/** The owner is there and cannot or will not answer now, which says nothing of its contract. */
export const isOutOfOrder = (status: number): boolean => status === 429 || status >= 500

const drifted = (drift: Drift): Verdict => ({ outcome: 'drift', drifts: [drift] })

function undocumented({ responses }: OperationModel, { status, location }: Answered): string {
  const known = responses.map((response) => response.status).join(', ')
  const target = location === undefined ? '' : ` to ${location.split('?')[0]}`
  return `it answers ${status}${target}, and only ${known} are documented`
}

function contentDrifts(api: ApiModel, response: ResponseModel, answer: Answered): readonly Drift[] {
  const { content } = response
  if (content.length === 0 || answer.body === undefined) return []
  const media = documentedMedia(response, answer.contentType)
  if (!media) {
    const known = content.map(({ mediaType }) => mediaType).join(', ')
    const stated = answer.contentType === undefined ? 'without a media type' : `as ${mediaName(answer.contentType)}`
    return [{ kind: 'media-type', message: `${answer.status} comes ${stated}, and only ${known} is documented` }]
  }
  return isJsonType(answer.contentType ?? '') && media.schema ? jsonDrifts(api, response, media.schema, answer) : []
}

function jsonDrifts(
  api: ApiModel,
  { successFlag, status }: ResponseModel,
  schema: JsonSchema,
  answer: Answered,
): readonly Drift[] {
  const body = readJson(answer.body ?? new Uint8Array(), answer.contentType)
  if (body.kind === 'broken') return [{ kind: 'schema', message: body.reason }]
  const { value } = body
  if (successFlag !== undefined && isRecord(value) && value[successFlag] !== true)
    return [{ kind: 'refused', message: `it answers ${status}, and "${successFlag}" in the body is not true` }]
  const mismatches = nearestMismatches(compileSchema(api, schema, 'all', 'owner')(value)).map(
    ({ path, message, places }): Drift => ({
      kind: 'schema',
      message: `${path === '' ? '' : `${path} `}${shortened(message)}${places > 1 ? ` (at ${places} places)` : ''}`,
    }),
  )
  const undeclared = undeclaredFields(api, schema, value).map((field): Drift => ({
    kind: 'undeclared',
    message: field,
  }))
  return [...mismatches, ...undeclared]
}

const shortened = (message: string): string => (message.length > 160 ? `${message.slice(0, 160)}…` : message)
