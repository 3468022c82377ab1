import type { IncomingMessage } from 'node:http'
import type { OperationModel, UpstreamAuth } from '@openlondon/contract'
import { clientNetwork } from '../../http/request/client-address.ts'
import { parseKey } from '../../keys/key-format.ts'
import { verifyKey } from '../../keys/verify-key.ts'
import type { LimitVerdict } from '../../limit/limits.ts'
import { type ProblemCode, type ProblemOptions, Refusal } from '@openlondon/contract/problem'
import { placeOfCall } from './call-place.ts'
import { readCredentials } from './credentials.ts'
import type { KeyRecord } from '../../store/tables/key-table.ts'
import type { Caller } from '../gateway-call.ts'
import type { GatewayParts } from '../gateway-parts.ts'

/**
 * Who calls, by the key that the request carries or by its network; a `Refusal` for a key that may not. At once for a key
 * that is known, which on a busy gateway is nearly always; a promise while the store is asked about one.
 */
export function identifyCaller(
  parts: GatewayParts,
  request: IncomingMessage,
  search: string,
  auth: UpstreamAuth | undefined,
  operation: OperationModel,
): Caller | Promise<Caller> {
  const credentials = readCredentials(request.rawHeaders, search, auth)
  if (credentials.kind === 'conflict') throw new Refusal('key.conflict')
  if (credentials.kind === 'none') {
    if (operation.access !== 'open') throw new Refusal('key.missing')
    return { key: undefined, holder: clientNetwork(request, parts.config.trustProxy) }
  }
  const known = parts.cache.known(credentials.key)
  if (known) return callerWith(parts, request, known, operation)
  const parsed = parseKey(parts.city.keyPrefix, credentials.key)
  if (!parsed) throw new Refusal('key.unknown')
  const found = parts.cache.find(credentials.key)
  return found instanceof Promise
    ? found.then((late) => callerWith(parts, request, late, operation))
    : callerWith(parts, request, found, operation)
}

function callerWith(
  parts: GatewayParts,
  request: IncomingMessage,
  found: KeyRecord | undefined,
  operation: OperationModel,
): Caller {
  const { trustProxy, approvalFrom } = parts.config
  const place = placeOfCall(request, found, trustProxy)
  const verified = verifyKey(found, operation, place, parts.surroundings.now(), approvalFrom)
  if (!verified.ok) throw new Refusal(verified.problem, explain(verified.problem, operation))
  return { key: verified.key, holder: verified.key.accountId }
}

function explain(problem: ProblemCode, operation: OperationModel): ProblemOptions {
  if (problem !== 'key.environment') return {}
  return {
    detail: `This is a test key, and the gateway serves live data. Use a live key here, or call the same path below /sandbox/${operation.apiId}.`,
  }
}

/** Decide by the limits and take from them; a promise only where their counts must be fetched first. */
export function takeFromLimits(
  parts: Pick<GatewayParts, 'limits' | 'surroundings'>,
  caller: Caller,
): LimitVerdict | Promise<LimitVerdict> {
  const { limits, surroundings } = parts
  const { key, holder } = caller
  const monotonicMs = surroundings.monotonicMs()
  const waiting = key
    ? limits.readyForKey(key, surroundings.now(), monotonicMs)
    : limits.readyForNetwork(holder, monotonicMs)
  // What came may be gone to other calls of the same caller by the time it is our turn.
  if (waiting) return waiting.then(() => takeFromLimits(parts, caller))
  return key ? limits.forKey(key, surroundings.now(), monotonicMs) : limits.forNetwork(holder, monotonicMs)
}
