import type { BodyParser, OperationDescriptor } from './descriptor.ts'
import { BodyError, HttpError, type Problem } from './errors.ts'

/** The data of an answer whose body has been read, or the error it stands for. */
export function decode(
  operation: string,
  { results, parse, refuses, kind: isKind }: OperationDescriptor,
  response: Response,
  content: string,
): unknown {
  const { status, headers } = response
  const kind = results?.[status]
  const isResult = kind || (response.ok && !refuses?.(content))
  const own = { status, headers, requestId: headers.get('x-request-id') }
  let body: unknown = content
  try {
    // `JSON.parse` takes no notice of a second argument that is no function.
    body = (((isResult && parse) || JSON.parse) as BodyParser)(content, status)
    // Of another kind than promised; a refusal may be of any.
    if (isKind && !isKind(body)) throw undefined
  } catch (cause) {
    // A refusal's body may be anything, a proxy's page too: it stays text.
    if (isResult)
      throw new BodyError(operation, `status ${status}, wrong body`, {
        name: 'BodyError',
        ...own,
        body: content,
        cause,
      })
  }
  if (isResult) return kind ? { kind, data: body } : body
  // The media type is the server's word for RFC 9457's shape; every field of `Problem` is optional.
  const problem = /problem/.test(headers.get('content-type')!) ? (body as Problem) : undefined
  const message = problem ? `${status} ${problem.code}: ${problem.detail}` : `status ${status}`
  throw new HttpError(operation, message, { name: 'HttpError', ...own, body, problem })
}
