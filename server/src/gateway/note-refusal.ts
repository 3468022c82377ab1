import type { IncomingMessage, ServerResponse } from 'node:http'
import type { City, UpstreamAuth } from '@openlondon/contract'
import { identityOf } from '../http/answer/respond.ts'
import type { KeyCache } from '../keys/key-cache.ts'
import { parseKey } from '../keys/key-format.ts'
import { catalog, type ProblemCode } from '@openlondon/contract/problem'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Surroundings } from '../surroundings.ts'
import type { FailedCalls } from '../usage/failed-calls.ts'
import { readCredentials } from './admit/credentials.ts'
import { hostOf } from './owner/owner-host.ts'
import type { CallResolver, ResolvedCall } from './resolve/resolve-call.ts'

export type RefusalParts = {
  readonly city: City
  readonly cache: KeyCache
  readonly failures: FailedCalls
  readonly surroundings: Surroundings
}

export type NoteRefusal = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: { readonly method: string; readonly path: string; readonly search: string },
  code: ProblemCode,
) => void

/**
 * Note a refusal for the holder of whichever key the request carries, also where nobody had come to look at the key, such
 * as for a path of no operation. A key that nobody was issued has nobody to tell, and leaves nothing.
 */
export function createRefusalNotes(
  { city, cache, failures, surroundings }: RefusalParts,
  resolve: CallResolver,
  authOf: (apiId: string) => UpstreamAuth | undefined,
): NoteRefusal {
  return (request, response, { method, path, search }, code) => {
    const call = resolveAgain(resolve, method, path)
    const auth = call ? hostOf(call.target, call.operation).auth : authOf(path.split('/')[2] ?? '')
    const credentials = readCredentials(request.rawHeaders, search, auth)
    if (credentials.kind !== 'one' || !parseKey(city.keyPrefix, credentials.key)) return
    const at = surroundings.now()
    const { requestId } = identityOf(response)
    const { status } = catalog[code]
    const note = (key: KeyRecord | undefined): void => {
      if (!key) return
      const { accountId, id: keyId } = key
      failures.note({ accountId, keyId, at, requestId, operationId: call?.operation.id, status, code })
    }
    const found = cache.find(credentials.key)
    if (!(found instanceof Promise)) return note(found)
    // A store that cannot be asked is not known to have the key.
    found.then(note, () => {})
  }
}

/** Remembered by the resolver, where it led to an operation. */
function resolveAgain(
  resolve: CallResolver,
  method: string,
  fullPath: string,
): Extract<ResolvedCall, { readonly kind: 'call' }> | undefined {
  try {
    const call = resolve(method, fullPath)
    return call.kind === 'call' ? call : undefined
  } catch {
    return undefined
  }
}
