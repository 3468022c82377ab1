import type { IncomingMessage } from 'node:http'
import type { ApiModel, OperationModel } from '@openlondon/contract'
import { defaultValues } from '@openlondon/contract/model'
import { Refusal } from '../problem/problem.ts'
import { checkRequest } from '../request/check-request.ts'
import { readRequest, type RawRequest } from '../request/read-request.ts'
import { invalid } from './invalid.ts'
import type { PortalCall } from './portal-call.ts'

const nothing = new Uint8Array()

/**
 * Read and check a call as every request is, refused in the portal's own words: what cannot be read, be it for its media
 * type, is a 400, and whatever is wrong with the rest a 422. A parameter that was not sent has its default.
 */
export async function readPortalCall(
  api: ApiModel,
  operation: OperationModel,
  raw: RawRequest,
  request: IncomingMessage,
  origin: string,
  bodyBytesMax: number,
): Promise<Pick<PortalCall, 'parameters' | 'body' | 'bytes'>> {
  const read = await readRequest(api, operation, raw, request, bodyBytesMax).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'request.media_type'
      ? new Refusal('request.malformed', { detail: 'Send the body as JSON with "Content-Type: application/json".' })
      : error
  })
  const errors = checkRequest(api, operation, read, origin)
  if (errors.length > 0) throw invalid(errors)
  return {
    parameters: { ...defaultValues(operation), ...read.values },
    body: Object(read.body),
    bytes: read.bodyBytes ?? nothing,
  }
}
