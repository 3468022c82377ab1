import type { WireOperation } from './wire-operation.ts'

export type OperationPair = { readonly before: WireOperation; readonly after: WireOperation }

/**
 * Operations of two contracts that are the same to a caller: same method and same path, whatever the names in braces; else
 * the same whole address, where the server's base path moved into the paths. What is left over was removed, added, or moved
 * to another path under its old name.
 */
export type MatchedOperations = {
  readonly pairs: readonly OperationPair[]
  readonly moved: readonly OperationPair[]
  readonly removed: readonly WireOperation[]
  readonly added: readonly WireOperation[]
}

export function matchOperations(before: readonly WireOperation[], after: readonly WireOperation[]): MatchedOperations {
  const open = { gone: new Set(before), fresh: new Set(after) }
  const pairUp = (keyOf: (operation: WireOperation) => string | undefined): readonly OperationPair[] => {
    const byKey = new Map([...open.fresh].map((operation) => [keyOf(operation), operation]))
    return [...open.gone].flatMap((operation) => {
      const key = keyOf(operation)
      const same = key === undefined ? undefined : byKey.get(key)
      if (!same || !open.fresh.has(same)) return []
      open.gone.delete(operation)
      open.fresh.delete(same)
      return [{ before: operation, after: same }]
    })
  }
  const pairs = [...pairUp(addressOf), ...pairUp(wholeAddressOf)]
  const moved = [...pairUp(({ model }) => model?.name), ...pairUp(contentOfWebhook)]
  return { pairs, moved, removed: [...open.gone], added: [...open.fresh] }
}

/** What a webhook sends and hears, by which one is known under another name. */
const contentOfWebhook = ({ kind, method, value }: WireOperation): string | undefined =>
  kind === 'webhook' ? method + JSON.stringify(value) : undefined

/** Method and path, with `{}` for each parameter. */
export const addressOf = ({ kind, method, path }: WireOperation): string =>
  `${kind === 'webhook' ? 'webhook ' : ''}${method} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`

function wholeAddressOf(operation: WireOperation): string | undefined {
  const [server] = operation.servers
  return server === undefined ? undefined : addressOf({ ...operation, path: basePathOf(server) + operation.path })
}

const anywhere = 'http://any.example'

const basePathOf = (url: string): string =>
  URL.canParse(url, anywhere) ? new URL(url, anywhere).pathname.replace(/\/$/, '') : ''
