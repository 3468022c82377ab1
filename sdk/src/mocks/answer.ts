import type { Problem } from '../runtime/answer/guards.ts'
import { mergedHeaders } from '../runtime/request/headers.ts'

/** An answer with a status of its own, made by `answer` or `problem`. Its headers have names in lower case. */
export class MockAnswer<Body> {
  readonly status: number
  readonly body: Body
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, body: Body, headers: Readonly<Record<string, string>>) {
    this.status = status
    this.body = body
    this.headers = mergedHeaders(headers)
  }
}

/** A refusal as gateway and sandbox word it, which every operation may be answered with. */
export class MockProblem extends MockAnswer<Problem> {
  readonly isProblem = true
}

/** An answer of another status, with a body that the contract has for one, or with none. */
export function answer(
  status: number,
  body?: undefined,
  headers?: Readonly<Record<string, string>>,
): MockAnswer<undefined>
export function answer<Body>(status: number, body: Body, headers?: Readonly<Record<string, string>>): MockAnswer<Body>
export function answer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): MockAnswer<unknown> {
  return new MockAnswer(status, body, headers)
}

/** A problem (RFC 9457) of a status: what of it is not said here is made up. */
export const problem = (
  status: number,
  members: Problem = {},
  headers: Readonly<Record<string, string>> = {},
): MockProblem =>
  new MockProblem(
    status,
    {
      type: 'about:blank',
      title: `Status ${status}`,
      status,
      detail: 'A mock says so.',
      code: `mock.status_${status}`,
      docs: 'https://www.rfc-editor.org/rfc/rfc9457',
      requestId: 'req_mock',
      ...members,
    },
    { 'content-type': 'application/problem+json', ...headers },
  )
