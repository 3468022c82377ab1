import type { ContractModel, OperationModel } from '../model/model.ts'

export type OperationPair = { readonly before: OperationModel; readonly after: OperationModel }

/**
 * Operations of two contracts that are the same to a caller: same method and same path, whatever the
 * names in braces. What is left over was removed, added, or moved to another path under its old name.
 */
export type MatchedOperations = {
  readonly pairs: readonly OperationPair[]
  readonly moved: readonly OperationPair[]
  readonly removed: readonly OperationModel[]
  readonly added: readonly OperationModel[]
}

export function matchOperations(before: ContractModel, after: ContractModel): MatchedOperations {
  const byAddress = new Map(after.operations.map((operation) => [addressOf(operation), operation]))
  const pairs = before.operations.flatMap((operation) => {
    const same = byAddress.get(addressOf(operation))
    return same ? [{ before: operation, after: same }] : []
  })
  const gone = before.operations.filter((operation) => !pairs.some((pair) => pair.before === operation))
  const fresh = after.operations.filter((operation) => !pairs.some((pair) => pair.after === operation))
  const moved = gone.flatMap((operation) => {
    const same = fresh.find((other) => other.name === operation.name)
    return same ? [{ before: operation, after: same }] : []
  })
  return {
    pairs,
    moved,
    removed: gone.filter((operation) => !moved.some((pair) => pair.before === operation)),
    added: fresh.filter((operation) => !moved.some((pair) => pair.after === operation)),
  }
}

export const addressOf = ({ method, path }: Pick<OperationModel, 'method' | 'path'>): string =>
  `${method} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`
