import type { IncomingMessage } from 'node:http'
import type { ApiModel, OperationModel } from '@openlondon/contract'
import { defaultValues } from '@openlondon/contract/model'
import { type ProblemError, Refusal } from '@openlondon/contract/problem'
import { checkRequest, readRequest, type ContractRequest, type RawRequest } from '@openlondon/contract/request'
import { readBytes } from '../../http/request/request-body.ts'
import { invalid } from './invalid.ts'
import type { LargeBody, PortalCall } from './portal-call.ts'

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
  { bytesMax, toCheck }: Pick<LargeBody, 'bytesMax' | 'toCheck'>,
): Promise<Pick<PortalCall, 'parameters' | 'body' | 'bytes'>> {
  const read = await readRequest(api, operation, raw, () => readBytes(request, bytesMax)).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'request.media_type'
      ? new Refusal('request.malformed', { detail: 'Send the body as JSON with "Content-Type: application/json".' })
      : error
  })
  const checked = toCheck ? { ...read, body: toCheck(read.body) } : read
  const errors = [...checkRequest(api, operation, checked, origin), ...nulsIn(operation, checked)]
  if (errors.length > 0) throw invalid(errors)
  return {
    parameters: { ...defaultValues(operation), ...read.values },
    body: Object(read.body),
    bytes: read.bodyBytes ?? nothing,
  }
}

/** U+0000 is part of nothing that anybody means, and not every store can keep it. */
function nulsIn({ parameters }: OperationModel, { values, body }: ContractRequest): readonly ProblemError[] {
  const places = [...parameters.map((one) => nulIn(values[one.name], `/${one.in}/${one.name}`)), nulIn(body, '/body')]
  return places
    .filter((path) => path !== undefined)
    .map((path) => ({ path, message: 'holds U+0000, which no text here may' }))
}

/** Where the first one stands, as a JSON Pointer. Bodies are as deep as the contract lets them be. */
function nulIn(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, inner] of Object.entries(value)) {
    const found = nulIn(inner, `${path}/${name}`)
    if (found !== undefined) return found
  }
  return undefined
}
