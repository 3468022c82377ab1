import { recordOf } from '../../http/answer/header-list.ts'
import { sendText } from '../../http/answer/respond.ts'
import { Refusal } from '@openlondon/contract/problem'
import { collectAnswer } from '../owner/collect-answer.ts'
import type { GatewayCall } from '../gateway-call.ts'
import { facadeBytesMax, writeFacadeQuestion, type FacadeQuestion } from './ask-facade.ts'

/** Ask in the owner's own way and answer in ours; a request that cannot be understood is refused on the spot. */
export function answerByFacade(call: GatewayCall): void {
  const question = questionOf(call)
  if (!question) return
  const { target, response, headers, holder } = call
  const ask = collectAnswer(target.host, holder, question.request, facadeBytesMax, (collected) => {
    const result = question.read(collected)
    if (result.kind === 'failed') return call.failed(result.failure)
    call.answered(200)
    sendText(response, 200, 'application/json; charset=utf-8', result.text, {
      'Cache-Control': target.facts.cacheControl,
      ...recordOf(headers),
    })
  })
  call.whenLeft = () => ask.cancel()
}

/** Undefined when the call was refused. */
export function questionOf(call: GatewayCall): FacadeQuestion | undefined {
  const { target, request, headers } = call
  try {
    return writeFacadeQuestion({ ...target, headers: request.headers, origin: call.room.origin })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    call.refuse(error.code, { ...error.options, headers: { ...recordOf(headers), ...error.options.headers } })
    return undefined
  }
}
