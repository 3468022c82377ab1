import type { IncomingMessage } from 'node:http'
import type { ApiModel, OperationModel } from '@openlondon/contract'
import { Refusal } from '../problem/problem.ts'

/**
 * Where each area has a host of its own, `X-Area` must name one of them, as at the gateway. The sandbox answers the
 * same for all: a contract has one set of fixtures.
 */
export function refuseUnknownArea(api: ApiModel, operation: OperationModel, { headers }: IncomingMessage): void {
  const area = headers['x-area']
  const named = operation.upstream === undefined ? undefined : api.upstreams[operation.upstream]
  const host = named ?? (api.upstream.kind === 'external' ? api.upstream : undefined)
  if (area === undefined || !host?.hosts || host.hosts.length === 0) return
  if (host.hosts.some((one) => one.area === String(area).trim())) return
  const known = host.hosts.map((one) => one.area).join(', ')
  throw new Refusal('request.invalid', { detail: `No host answers for that area. X-Area may be ${known}.` })
}
