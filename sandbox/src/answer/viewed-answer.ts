import {
  type ApiModel,
  type OperationModel,
  type ResponseModel,
  isJsonType,
  statusOf,
} from '@openlondon/contract/model'
import { type ProblemCode, Refusal } from '@openlondon/contract/problem'
import { type ContractRequest, validatorFor } from '@openlondon/contract/request'
import { bodyOfFixture } from '../fixture/fixture.ts'
import type { Session } from '../session/sessions.ts'
import type { ViewAnswer } from '../view/answer.ts'
import { answerFrom, fixtureWithStatus, type SandboxAnswer } from './choose-answer.ts'
import type { OpenWorld } from './open-world.ts'
import type { Moment, Viewed } from './view-answers.ts'

const source = 'world'

/**
 * What an operation shows of the city's world. Undefined for one that has no view. An answer that breaks the contract is
 * none: the fault is told, since whoever reads it would build on it.
 */
export function viewedAnswer(
  { answers, isOfOthers = false }: OpenWorld,
  api: ApiModel,
  operation: OperationModel,
  request: ContractRequest,
  moment: Moment,
  session: Session,
): SandboxAnswer | undefined {
  const ask = (): Viewed | undefined => answers?.ask(operation, request, moment, session)
  const viewed = isOfOthers ? unlessItBreaks(ask) : ask()
  if (!viewed) return undefined
  const { answer, ignored } = viewed
  if (answer.body === undefined && answer.status >= 400) return ownRefusal(operation, answer.status)
  const content = contentFor(operation, answer, request)
  if (!content) return { kind: 'no-body', status: answer.status, source, ignored }
  const { mediaType, schema } = content
  const [mismatch] = isJsonType(mediaType) && schema ? validatorFor(api, schema, 'owner')(answer.body) : []
  if (mismatch && isOfOthers) return undefined
  if (mismatch)
    return {
      kind: 'unanswerable',
      reason: `its view of the world breaks the contract at ${mismatch.path === '' ? 'the top' : mismatch.path}, which ${mismatch.message}`,
      isProven: false,
    }
  const body = isJsonType(mediaType) || typeof answer.body !== 'string' ? JSON.stringify(answer.body) : answer.body
  return { kind: 'body', status: answer.status, mediaType, body, source, headers: answer.headers, ignored }
}

/** A view may miss what another contract does not have any more. */
function unlessItBreaks(ask: () => Viewed | undefined): Viewed | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refusal) throw error
    return undefined
  }
}

function contentFor(
  operation: OperationModel,
  { status, mediaType }: ViewAnswer,
  { accepts }: ContractRequest,
): ResponseModel['content'][number] | undefined {
  const content = responseFor(operation, status)?.content ?? []
  if (mediaType !== undefined) return content.find((one) => one.mediaType === mediaType) ?? { mediaType, examples: [] }
  return (
    content.find((one) => one.mediaType === accepts) ?? content.find((one) => isJsonType(one.mediaType)) ?? content[0]
  )
}

/** The most exact that the contract has for a status: `404`, then `4XX`, then `default`. */
function responseFor({ responses }: OperationModel, status: number): ResponseModel | undefined {
  const wanted = [String(status), `${String(status)[0]}XX`, 'default']
  return (
    wanted.flatMap((one) => responses.filter((response) => response.status === one))[0] ??
    responses.find((response) => statusOf(response) === status)
  )
}

const codes: Readonly<Partial<Record<number, ProblemCode>>> = { 400: 'request.invalid', 404: 'resource.not_found' }

function codeOf({ access }: OperationModel, status: number): ProblemCode {
  if (status === 401) return access === 'session' ? 'session.missing' : 'key.missing'
  return codes[status] ?? 'server.error'
}

/** In the owner's words, where the contract has recorded some that name no other thing; else in ours. */
function ownRefusal(operation: OperationModel, status: number): SandboxAnswer {
  const fixture = fixtureWithStatus(operation, status)
  if (fixture && fixture.request === undefined) return answerFrom(fixture, bodyOfFixture(fixture), source)
  throw new Refusal(codeOf(operation, status), {
    detail: `The sandbox's small city answers ${status}: it has nothing of what was asked for.`,
  })
}
