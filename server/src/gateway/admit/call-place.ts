import type { IncomingMessage } from 'node:http'
import type { Trust } from '../../config/form.ts'
import { clientAddress } from '../../http/request/client-address.ts'
import type { CallPlace } from '../../keys/verify-key.ts'
import type { KeyRecord } from '../../store/tables/key-table.ts'

const nowhere: CallPlace = { origin: undefined, address: undefined }

/** Where a call comes from, as far as its key asks: most keys ask nothing, and nothing is read for them. */
export function placeOfCall(request: IncomingMessage, key: KeyRecord | undefined, trust: Trust): CallPlace {
  if (!key || (key.environment !== 'browser' && key.ranges.length === 0)) return nowhere
  return {
    origin: request.headers.origin,
    address: key.ranges.length === 0 ? undefined : clientAddress(request, trust),
  }
}
