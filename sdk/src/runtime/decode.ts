import type { OperationDescriptor } from './descriptor.ts'
import { BodyError, HttpError } from './errors.ts'
import type { Problem } from './errors.ts'

/** The data of an answer whose body has been read, or the error it stands for. */
export function decode(
  operation: string,
  { results, parse }: OperationDescriptor,
  response: Response,
  content: string,
): unknown {
  const { status, headers, ok } = response
  const kind = results?.[status]
  let body: unknown = content
  try {
    body = ((ok && parse) || JSON.parse)(content)
  } catch (cause) {
    // A refusal's body may be anything, a proxy's page too: it stays text.
    if (ok) throw new BodyError(operation, `${status} body is not JSON`, { name: 'BodyError', cause })
  }
  if (ok || kind) return kind ? { kind, data: body } : body
  // The media type is the server's word for RFC 9457's shape; every field of `Problem` is optional.
  const problem = headers.get('content-type')?.includes('problem') ? (body as Problem) : undefined
  const message = problem ? `${status} ${problem.code}: ${problem.detail}` : `status ${status}`
  throw new HttpError(operation, message, {
    name: 'HttpError',
    status,
    headers,
    body,
    problem,
    requestId: headers.get('x-request-id'),
  })
}
