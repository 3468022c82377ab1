import type { IncomingMessage } from 'node:http'
import type { OperationModel } from '@openlondon/contract'
import { Refusal } from '@openlondon/contract/problem'
import { eventStreamType, streamWish } from '@openlondon/contract/request'
import { isShared } from './cache/resource.ts'
import type { GatewayCall } from './gateway-call.ts'

/** Whether what the caller gets is for everybody, and whether it wants to be told of changes. */
export function wayOf({ request, target }: GatewayCall): 'stream' | 'shared' | 'alone' {
  if (!isShared(target.operation)) return 'alone'
  const isStream = target.operation.watch && request.method === 'GET' && streamWish(request.headers.accept) !== 'no'
  return isStream ? 'stream' : 'shared'
}

/** Before anything is counted: whoever takes nothing but a stream is not served by an answer. */
export function refuseUnwatchable({ headers }: IncomingMessage, operation: OperationModel): void {
  if (operation.watch || streamWish(headers.accept) !== 'only') return
  const isOwners = operation.responses.some(({ content }) =>
    content.some(({ mediaType }) => mediaType.startsWith(eventStreamType)),
  )
  if (!isOwners) throw new Refusal('request.not_watchable')
}
