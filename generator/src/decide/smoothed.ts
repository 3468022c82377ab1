import { decodePlans } from '@openlondon/contract'
import type { ApiModel, DecodePlan, OperationModel, ResponseModel } from '@openlondon/contract'

/** JSON by its media type, whatever parameters that has. */
export const jsonType = /^application\/([\w.-]+\+)?json(\s*;.*)?$/

/**
 * The answers a call can give: 2xx, and what the contract marks as a result. Where no success is declared, `default`
 * is what the contract says of it (OpenAPI 3.1, section 4.8.16).
 */
export function resultResponses({ responses }: OperationModel): readonly ResponseModel[] {
  const results = responses.filter(({ status, resultKind }) => status.startsWith('2') || resultKind !== undefined)
  return results.length > 0 ? results : responses.filter(({ status }) => status === 'default')
}

/** The media type the SDK reads of a response; JSON when there is a choice. */
export const readMediaType = (response: ResponseModel): string | undefined =>
  response.content.map((content) => content.mediaType).find((mediaType) => jsonType.test(mediaType)) ??
  response.content[0]?.mediaType

/** How an answer's body is smoothed once its envelope is open; `undefined` when it stays as it came. */
export function planOfResponse(api: Pick<ApiModel, 'schemas'>, response: ResponseModel): DecodePlan | undefined {
  const mediaType = readMediaType(response)
  const schema = response.content.find((content) => content.mediaType === mediaType)?.schema
  if (!schema || !mediaType || !jsonType.test(mediaType)) return undefined
  const plan = decodePlans(api).ofResponse(response, schema)
  // One object for one id, a list for several: a list afterwards, each of it after the item's plan.
  return response.oneOrMany && plan ? { list: plan.items ?? plan } : plan
}

/** Whether the operation has a decoder of its own in `decoders.ts`. */
export const isSmoothed = (api: Pick<ApiModel, 'schemas'>, operation: OperationModel): boolean =>
  resultResponses(operation).some(
    (response) => response.unwrap !== undefined || planOfResponse(api, response) !== undefined,
  )
