import { clientNetwork } from '../../http/request/client-address.ts'
import { sendEmpty } from '../../http/answer/respond.ts'
import { knownItems } from '../../usage/known-items.ts'
import { useMonth } from '../../usage/use-months.ts'
import { takeAll } from '../call/limit-call.ts'
import type { PortalOperation } from '../call/portal-call.ts'

/** Counted with nothing beside it: no address, no key, no day. */
export const reportUse: PortalOperation = {
  needs: 'nothing',
  // Two thousand names.
  largeBody: { bytesMax: 500_000, mayBegin: () => {} },
  answer: async (parts, { request, response, body }) => {
    const { limiters, config, store, city, surroundings } = parts
    await takeAll(parts, [[limiters.usesPerNetwork, clientNetwork(request, config.trustProxy)]], 'limit.reports')
    // The contract allows nothing else.
    const used = body['used'] as readonly string[]
    const items = knownItems(city.apis, used)
    if (items.length > 0) await store.sdkUse.add(items, useMonth(surroundings.now()))
    sendEmpty(response, 204, { 'Cache-Control': 'no-store' })
  },
}
