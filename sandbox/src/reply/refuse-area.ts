import { type ApiModel, type OperationModel, upstreamOf } from '@openlondon/contract/model'
import { Refusal } from '@openlondon/contract/problem'
import { headerText, type RequestHeaders } from '@openlondon/contract/request'

/**
 * Where each area has a host of its own, `X-Area` must name one of them, as at the gateway. The sandbox answers the
 * same for all: a contract has one set of fixtures.
 */
export function refuseUnknownArea(api: ApiModel, operation: OperationModel, headers: RequestHeaders): void {
  const area = headerText(headers, 'x-area')
  const upstream = upstreamOf(api, operation)
  const areas = upstream.kind === 'external' ? (upstream.hosts ?? []).map((host) => host.area) : []
  if (area === undefined || areas.length === 0 || areas.includes(area.trim())) return
  throw new Refusal('request.invalid', { detail: `No host answers for that area. X-Area may be ${areas.join(', ')}.` })
}
