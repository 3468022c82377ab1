import type { Client } from '../runtime/call/client.ts'
import { isHttpError, type HttpError } from '../runtime/answer/guards.ts'
import type { IdTable, IdValue } from './id-table.ts'
import { resolveId, type ResolvedId } from './resolve-id.ts'

type Retired = Extract<ResolvedId, { readonly state: 'retired' }>

/** A refusal of a call that was made with ids that are no more. */
export type RetiredIdError = HttpError & { readonly retiredIds: readonly [Retired, ...(readonly Retired[])] }

type Tables = readonly [IdTable<IdValue>, ...(readonly IdTable<IdValue>[])]

/**
 * A client whose refusals say which of the call's ids are no more and what came after them: an `HttpError` then has
 * `retiredIds`, and names the successors in its message. Nothing is asked for twice and no answer changes. Ids are looked
 * for in the tables that are given, so an app carries those alone.
 */
export function withIdHints(client: Client, ...tables: Tables): Client {
  return {
    send: (api, descriptor, params, options) =>
      client.send(api, descriptor, params, options).catch((error: unknown) => {
        const retired = isHttpError(error) && error.status < 500 ? retiredIn(params, tables) : []
        if (retired.length > 0) hint(error as HttpError, retired) // proof: else there are none
        throw error
      }),
  }
}

/** Whether a refusal came of ids that are no more, as a client with hints tells it; its `retiredIds` say what came after each. */
export const hasRetiredIds = (error: unknown): error is RetiredIdError => isHttpError(error) && 'retiredIds' in error

function retiredIn(params: unknown, tables: Tables): readonly Retired[] {
  const texts = typeof params === 'object' && params ? Object.values(params).flat() : []
  return texts.flatMap((text) => {
    const resolved = typeof text === 'string' || typeof text === 'number' ? resolveId(text, ...tables) : undefined
    return resolved?.state === 'retired' ? [resolved] : []
  })
}

function hint(error: HttpError, retiredIds: readonly Retired[]): void {
  const words = retiredIds.map(({ id, until, successors }) => {
    const after = successors.map((one) => one.id).join(', ')
    return `"${id}" is no more since ${until}${after && `; after it came ${after}`}`
  })
  Object.assign(error, { message: `${error.message}: ${words.join('. ')}`, retiredIds })
}
