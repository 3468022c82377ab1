import {
  decodePlans,
  type ApiModel,
  type DecodePlan,
  type OperationModel,
  type ResponseModel,
} from '@openlondon/contract'
import { isJsonType, readMediaType, resultResponses } from '@openlondon/contract/model'

/** How an answer's body is smoothed once its envelope is open; `undefined` when it stays as it came. */
export function planOfResponse(api: Pick<ApiModel, 'schemas'>, response: ResponseModel): DecodePlan | undefined {
  const mediaType = readMediaType(response)
  const schema = response.content.find((content) => content.mediaType === mediaType)?.schema
  if (!schema || !mediaType || !isJsonType(mediaType)) return undefined
  const plan = decodePlans(api).ofResponse(response, schema)
  // One object for one id, a list for several: a list afterwards, each of it after the item's plan.
  return response.oneOrMany && plan ? { list: plan.items ?? plan } : plan
}

/** Whether the operation has a decoder of its own in `decoders.ts`. */
export const isSmoothed = (api: Pick<ApiModel, 'schemas'>, operation: OperationModel): boolean =>
  resultResponses(operation).some(
    (response) => response.unwrap !== undefined || planOfResponse(api, response) !== undefined,
  )
