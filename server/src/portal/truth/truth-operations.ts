import { sendJson } from '../../http/answer/respond.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { KnownMisfit } from '../../store/tables/apis/look-table.ts'
import type { OperationAgreement } from '../../truth/read-agreements.ts'
import { requireAdministrator } from '../call/administrator.ts'
import type { PortalCall, PortalOperation, PortalParts } from '../call/portal-call.ts'

const misfitsShown = 20
const misfitsListed = 500

export const listAgreements: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const isOfApi = ofApi(parts, call)
    const { from, agreements } = await parts.agreements()
    const body = { from, agreements: agreements.filter(isOfApi).map(describeAgreement) }
    sendJson(call.response, 200, body, { 'Cache-Control': `public, max-age=${call.operation.cacheSeconds}` })
  },
}

export const listMisfits: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const isOfApi = ofApi(parts, call)
    const { from, misfits } = await parts.agreements()
    const body = { from, misfits: misfits.filter(isOfApi).slice(0, misfitsListed).map(describeMisfit) }
    sendJson(call.response, 200, body, { 'Cache-Control': 'no-store' })
  },
}

/** Whether something is of the API that was asked about; of all, when none was. */
function ofApi({ city }: PortalParts, { parameters }: PortalCall): (one: { readonly operationId: string }) => boolean {
  const { api: apiId } = parameters
  if (apiId === undefined) return () => true
  const api = city.apis.find(({ id }) => id === apiId)
  if (!api) throw new Refusal('resource.not_found')
  const own = new Set(api.operations.map(({ id }) => id))
  return ({ operationId }) => own.has(operationId)
}

/** For everybody: where something does not fit, and not what tells values apart. */
export function describeAgreement({ operationId, release, lastAgreedAt, misfits, ...counts }: OperationAgreement) {
  const { answers, looked, agreed, unseen } = counts
  return {
    operation: operationId,
    release,
    lastAgreedAt: lastAgreedAt === 0 ? null : new Date(lastAgreedAt).toISOString(),
    answers,
    looked,
    agreed,
    unseen,
    misfits: placesOf(misfits).slice(0, misfitsShown),
  }
}

function placesOf(misfits: readonly KnownMisfit[]) {
  const places = Map.groupBy(misfits, ({ kind, at }) => `${kind} ${at}`)
  return [...places.values()].flatMap((ofPlace) => {
    const [first] = ofPlace
    const times = ofPlace.reduce((most, one) => Math.max(most, one.times), 0)
    return first ? [{ kind: first.kind, place: first.at, times }] : []
  })
}

function describeMisfit({ operationId, release, kind, at, wanted, found, hash, times, firstAt, lastAt }: KnownMisfit) {
  return {
    operation: operationId,
    release,
    kind,
    place: at,
    wanted,
    found,
    hash: hash === '' ? null : hash,
    times,
    firstAt: new Date(firstAt).toISOString(),
    lastAt: new Date(lastAt).toISOString(),
  }
}
