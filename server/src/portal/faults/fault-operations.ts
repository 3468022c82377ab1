import type { ApiModel } from '@openlondon/contract'
import { Refusal } from '@openlondon/contract/problem'
import { clientNetwork } from '../../http/request/client-address.ts'
import { sendJson } from '../../http/answer/respond.ts'
import { oneLine, seenLength } from '../../mail/letters.ts'
import type { Fault, FaultState } from '../../store/tables/apis/fault-table.ts'
import { invalid } from '../call/invalid.ts'
import { takeAll } from '../call/limit-call.ts'
import { listPage } from '../call/list-page.ts'
import { requireOwner } from '../call/owner.ts'
import { ownerStill } from '../call/still.ts'
import type { PortalCall, PortalOperation, PortalParts } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const faultsShown = 100

export const reportFault: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const { limiters, config, city, mail } = parts
    const told = readFault(call)
    const api = city.apis.find(({ operations }) => operations.some(({ id }) => id === told.operationId))
    if (!api) throw invalid([{ path: '/body/operation', message: 'is no operation of any API here' }])
    const network = clientNetwork(call.request, config.trustProxy)
    await takeAll(
      parts,
      [
        [limiters.faultsPerNetwork, network],
        [limiters.faultsPerApi, api.id],
      ],
      'limit.reports',
    )
    const fault = await parts.faultDesk.report(api, told)
    if (fault === 'full') throw new Refusal('limit.reports', { headers: { 'Retry-After': '86400' } })
    mail.wake()
    sendJson(call.response, 201, describeFault(fault), noStore)
  },
}

export const listFaults: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, { parameters, response, operation }) => {
    const apiId = parameters['api'] === undefined ? undefined : apiOf(parts, parameters['api']).id
    const faults = await parts.store.faults.latest(apiId, faultsShown)
    sendJson(
      response,
      200,
      { faults: faults.map(describeFault) },
      { 'Cache-Control': `public, max-age=${operation.cacheSeconds}` },
    )
  },
}

export const listReportedFaults: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const api = apiOf(parts, call.parameters['api'])
    await requireOwner(parts, call.account, api.id)
    const isSettled = call.parameters['state'] === 'settled'
    const { rows, next } = await listPage(
      call,
      faultsShown,
      (count, place) => parts.store.faults.ofApi(api.id, isSettled, count, place),
      (fault) => fault,
    )
    sendJson(call.response, 200, { faults: rows.map(describeReported), next }, noStore)
  },
}

export const answerFault: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { account, parameters, body } = call
    const found = await parts.store.faults.find(String(parameters['faultId']))
    // Whoever owns nothing is not told which reports there are.
    await requireOwner(parts, account, found?.apiId ?? '')
    if (!found) throw new Refusal('resource.not_found')
    const words = body['answer'] === undefined ? undefined : oneLine(String(body['answer']))
    // The contract allows no other value.
    const state = String(body['state']) as FaultState
    const fault = await parts.faultDesk.answer(
      account.accountId,
      found.id,
      state,
      words === '' ? undefined : words,
      ownerStill(parts, account, found.apiId),
    )
    if (fault === 'not-found') throw new Refusal('resource.not_found')
    parts.mail.wake()
    sendJson(call.response, 200, describeFault(fault), noStore)
  },
}

/** The API of an id, or a 404. */
export function apiOf({ city }: Pick<PortalParts, 'city'>, apiId: unknown): ApiModel {
  const api = city.apis.find(({ id }) => id === apiId)
  if (!api) throw new Refusal('resource.not_found')
  return api
}

function readFault({ body }: PortalCall) {
  const textOf = (name: string): string | undefined => {
    const text = oneLine(String(body[name] ?? ''))
    return text === '' ? undefined : text
  }
  const wrong = textOf('wrong') ?? ''
  if (seenLength(wrong) < wrongLengthMin)
    throw invalid([{ path: '/body/wrong', message: `must have ${wrongLengthMin} characters that can be seen` }])
  return {
    operationId: String(body['operation']),
    wrong,
    wanted: textOf('wanted'),
    requestId: textOf('requestId'),
    email: textOf('email')?.toLowerCase(),
  }
}

const wrongLengthMin = 10

/** The contract's `Fault`: nothing that a reporter wrote is in it. */
function describeFault({ id, operationId, state, at, changedAt, answer }: Fault) {
  return {
    id,
    operation: operationId,
    state,
    reportedAt: new Date(at).toISOString(),
    changedAt: new Date(changedAt).toISOString(),
    answer: answer ?? null,
  }
}

/** The contract's `ReportedFault`. */
export function describeReported(fault: Fault) {
  const { wrong, wanted, requestId, email } = fault
  return {
    ...describeFault(fault),
    wrong,
    wanted: wanted ?? null,
    requestId: requestId ?? null,
    wantsAnswer: email !== undefined,
  }
}
