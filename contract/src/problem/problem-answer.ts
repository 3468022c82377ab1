import { catalog, type ProblemCode } from './catalog.ts'
import { problemBody, type AnswerIdentity, type ProblemOptions } from './problem.ts'

/** A refusal as it goes over the wire: RFC 9457, never cached, with a challenge on 401 (RFC 9110 §15.5.2). */
export type ProblemAnswer = {
  readonly status: number
  readonly mediaType: 'application/problem+json; charset=utf-8'
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

export function problemAnswer(
  identity: AnswerIdentity,
  code: ProblemCode,
  options: ProblemOptions = {},
): ProblemAnswer {
  const { status } = catalog[code]
  return {
    status: options.sentAs ?? status,
    mediaType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify(problemBody(identity, code, options)),
    headers: {
      'Cache-Control': 'no-store',
      ...(status === 401 ? { 'WWW-Authenticate': challengeFor(code) } : {}),
      ...(status >= 502 || status === 503 ? { 'Retry-After': '5' } : {}),
      ...options.headers,
    },
  }
}

function challengeFor(code: ProblemCode): string {
  if (code.startsWith('session.')) return 'Cookie realm="portal"'
  return code === 'key.missing' ? 'Bearer realm="gateway"' : 'Bearer realm="gateway", error="invalid_token"'
}
