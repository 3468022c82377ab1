import type { IncomingHttpHeaders } from 'node:http'
import type { ApiModel, OperationModel } from '@openlondon/contract'
import { droppedMembers } from '@openlondon/contract/model'
import { nestsTooDeep } from '@openlondon/contract/call'
import { Refusal } from '@openlondon/contract/problem'
import { checkRequest, readParameters } from '@openlondon/contract/request'
import type { OwnerRequest } from '../owner/ask-owner.ts'
import type { OwnerFailure } from '../owner/owner-failure.ts'
import type { Collected } from '../owner/collect-answer.ts'
import type { OwnerHost } from '../owner/owner-host.ts'
import { readAnswer } from './answer.ts'
import { parseExactly } from './cursor.ts'
import { readFacade } from './facade.ts'
import { writeQuery } from './query.ts'

export type FacadeCall = {
  readonly api: ApiModel
  readonly operation: OperationModel
  readonly host: OwnerHost
  readonly headers: IncomingHttpHeaders
  readonly pathValues: Readonly<Record<string, string>>
  readonly search: string
  /** Of the portal, for links to the operation's page. */
  readonly origin: string
}

/** The text of a JSON answer, or why there is none. */
export type FacadeResult =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: OwnerFailure }

/** What to ask the owner's search engine, and how to read what it says. */
export type FacadeQuestion = {
  readonly request: OwnerRequest
  readonly read: (collected: Collected) => FacadeResult
}

/** Of an engine's answer, bytes. */
export const facadeBytesMax = 16 * 1_048_576

/** What a GET of ours means to the owner's search engine. Throws a `Refusal` for a request that cannot be understood. */
export function writeFacadeQuestion(call: FacadeCall): FacadeQuestion {
  const { api, operation, host, origin } = call
  const facade = readFacade(operation)
  if (!facade) throw new Error(`${operation.id} has no façade.`)
  const read = { ...readParameters(api, operation, call), body: undefined }
  const errors = checkRequest(api, operation, read, origin)
  if (errors.length > 0) throw new Refusal('request.invalid', { errors })
  const query = writeQuery(facade, read.values, sizeDefault(operation, facade.size))
  if (!query.ok) {
    const { parameter, message } = query
    throw new Refusal('request.invalid', { errors: [{ path: `/query/${parameter}`, message }] })
  }
  return {
    request: { ...postOf(host, facade.path, JSON.stringify(query.body)), dropped: droppedMembers(api, operation) },
    read: (collected) => {
      if (collected.kind === 'failure') return { kind: 'failed', failure: collected.failure }
      const { status, body } = collected.answer
      if (status !== 200) return failed('upstream.invalid', `the engine answered ${status}`)
      const value = parsed(body)
      if (value === undefined) return failed('upstream.invalid', 'the engine’s answer is no JSON')
      const answer = readAnswer(facade, value, query.size)
      if (answer.kind === 'body') return { kind: 'answered', text: JSON.stringify(answer.body) }
      if (answer.kind === 'not-found') return failed('resource.not_found', 'no hit')
      const problem = answer.kind === 'timed-out' ? 'upstream.timeout' : 'upstream.invalid'
      return failed(problem, `the engine's answer is ${answer.kind}`)
    },
  }
}

function sizeDefault({ parameters }: OperationModel, name: string | undefined): number {
  const value = parameters.find((parameter) => parameter.name === name)?.schema.default
  return typeof value === 'number' ? value : 10
}

function postOf({ ownKey }: OwnerHost, path: string, body: string): OwnerRequest {
  const key = ownKey?.in === 'header' ? [ownKey.name, ownKey.value] : []
  const headers = ['content-type', 'application/json', 'accept', 'application/json', ...key]
  return { method: 'POST', path, headers, body: Buffer.from(body) }
}

const failed = (problem: OwnerFailure['problem'], cause: string): FacadeResult => ({
  kind: 'failed',
  failure: { problem, cause },
})

function parsed(body: Buffer): unknown {
  try {
    const text = body.toString('utf8')
    return nestsTooDeep(text) ? undefined : parseExactly(text)
  } catch {
    return undefined
  }
}
