import type { OperationDescriptor } from './descriptor.ts'
import { BodyError, HttpError } from './errors.ts'
import type { Problem } from './errors.ts'

/** The data of an answer, or the error it stands for. */
export async function decode(operation: string, descriptor: OperationDescriptor, response: Response): Promise<unknown> {
  const kind = descriptor.results?.[response.status]
  if (!response.ok && !kind) throw await refusal(operation, response)
  const body = await readBody(operation, descriptor, response)
  const data = descriptor.many && !Array.isArray(body) ? [body] : body
  return kind ? { kind, data } : data
}

async function readBody(operation: string, descriptor: OperationDescriptor, response: Response): Promise<unknown> {
  if (descriptor.as === 'blob') return response.blob()
  // Read to the end even when nothing is expected: an unread body keeps its connection busy.
  const text = await response.text()
  if (descriptor.as === 'text') return text
  if (descriptor.as || response.status === 204) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new BodyError(operation, response, text)
  }
}

/** The body of a refusal may be anything, a proxy's page too: what is not JSON is kept as text. */
async function refusal(operation: string, response: Response): Promise<HttpError> {
  const text = await response.text()
  try {
    const body: unknown = JSON.parse(text)
    const isProblem = /problem\+json/.test(response.headers.get('content-type') ?? '')
    // The media type is the server's word for RFC 9457's shape; every field of `Problem` is optional.
    return new HttpError(operation, response, body, isProblem ? (body as Problem) : undefined)
  } catch {
    return new HttpError(operation, response, text, undefined)
  }
}
