import type { IncomingMessage } from 'node:http'
import type { ApiModel, OperationModel } from '@openlondon/contract'
import { Refusal } from '../../problem/problem.ts'
import { checkRequest } from '../../request/check-request.ts'
import { readParameters } from '../../request/read-request.ts'
import type { OwnerHost } from '../owner-host.ts'
import { readAnswer } from './answer.ts'
import { parseExactly } from './cursor.ts'
import { readFacade } from './facade.ts'
import { writeQuery } from './query.ts'

export type FacadeCall = {
  readonly api: ApiModel
  readonly operation: OperationModel
  readonly host: OwnerHost
  readonly request: IncomingMessage
  readonly pathValues: Readonly<Record<string, string>>
  readonly search: string
  /** Of the portal, for links to the operation's page. */
  readonly origin: string
}

/** The text of a JSON answer, or the problem to answer with and its cause for the log. */
export type FacadeResult =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'failed'; readonly problem: FacadeProblem; readonly cause: string }

type FacadeProblem = 'resource.not_found' | 'upstream.invalid' | 'upstream.timeout' | 'upstream.unreachable'

const answerBytesMax = 16 * 1_048_576

/** Ask the owner's search engine what a GET of ours means. Throws a `Refusal` for a request that cannot be understood. */
export async function askFacade(call: FacadeCall): Promise<FacadeResult> {
  const { api, operation, host, origin } = call
  const facade = readFacade(operation)
  if (!facade) throw new Error(`${operation.id} has no façade.`)
  const read = { ...readParameters(api, operation, { ...call, headers: call.request.headers }), body: undefined }
  const errors = checkRequest(api, operation, read, origin)
  if (errors.length > 0) throw new Refusal('request.invalid', { errors })
  const query = writeQuery(facade, read.values, sizeDefault(operation, facade.size))
  if (!query.ok) {
    const { parameter, message } = query
    throw new Refusal('request.invalid', { errors: [{ path: `/query/${parameter}`, message }] })
  }
  const asked = await post(host, facade.path, JSON.stringify(query.body))
  if (asked.kind === 'failed') return asked
  const answer = readAnswer(facade, asked.value, query.size)
  if (answer.kind === 'body') return { kind: 'answered', text: JSON.stringify(answer.body) }
  if (answer.kind === 'not-found') return { kind: 'failed', problem: 'resource.not_found', cause: 'no hit' }
  const problem = answer.kind === 'timed-out' ? 'upstream.timeout' : 'upstream.invalid'
  return { kind: 'failed', problem, cause: `the engine's answer is ${answer.kind}` }
}

function sizeDefault({ parameters }: OperationModel, name: string | undefined): number {
  const value = parameters.find((parameter) => parameter.name === name)?.schema.default
  return typeof value === 'number' ? value : 10
}

type Posted = { readonly kind: 'value'; readonly value: unknown } | Extract<FacadeResult, { readonly kind: 'failed' }>

async function post(host: OwnerHost, path: string, body: string): Promise<Posted> {
  const { ownKey } = host
  const key = ownKey?.in === 'header' ? { [ownKey.name]: ownKey.value } : {}
  try {
    const response = await host.pool.request({
      method: 'POST',
      path: `${host.basePath}${path}`,
      headers: { 'content-type': 'application/json', accept: 'application/json', ...key },
      body,
    })
    const written = await readText(response.body)
    const text = ownKey ? ownKey.secret.clean(written) : written
    if (response.statusCode !== 200) return failed('upstream.invalid', `the engine answered ${response.statusCode}`)
    return { kind: 'value', value: parseExactly(text) }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    if (error instanceof SyntaxError || error instanceof AnswerTooLarge) return failed('upstream.invalid', cause)
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return failed(
      /TIMEOUT|TIMEDOUT/.test(code) ? 'upstream.timeout' : 'upstream.unreachable',
      `${code} ${cause}`.trim(),
    )
  }
}

const failed = (problem: FacadeProblem, cause: string): Posted => ({ kind: 'failed', problem, cause })

class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge'
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > answerBytesMax) throw new AnswerTooLarge(`more than ${answerBytesMax} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
