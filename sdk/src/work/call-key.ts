import type { Sent } from './send.ts'

/**
 * What makes two calls the same: operation, host and address, which a question about a place has values in; parameters in any
 * order, and the headers of the call's own.
 */
export const callKey = ([api, { name, path }, params, { headers }]: Sent): string =>
  JSON.stringify([api.id, 'host' in api ? api.host : '', name, path, params, headers ?? {}], (_key, value: unknown) =>
    // A plain object by its sorted members, without those that are not sent; a list, a date or text as it is.
    Object.prototype.toString.call(value) === '[object Object]'
      ? Object.entries(value as object)
          .filter(([, member]) => member != null)
          .sort(([one], [other]) => (one < other ? -1 : 1))
      : value,
  )

/** Only what reads may be answered for somebody else or from memory; the portal's answers are of who is signed in, which no client knows. */
export const isRead = ([api, { method }]: Sent): boolean => !method && !('path' in api)
