import type { NormalOperation } from '../normalise/normalise-document.ts'

/** What lint asks of a contract of ours. */
const lengthMax = 32

/**
 * Operations under names that a city's contract may have. A draft is written once and is its author's from then on, so
 * that a name may be cut here as it never is where documents are read again and again.
 */
export function withShortNames(operations: readonly NormalOperation[]): readonly NormalOperation[] {
  const taken = new Set(operations.map(({ operationId }) => operationId).filter(({ length }) => length <= lengthMax))
  return operations.map((operation) => {
    if (operation.operationId.length <= lengthMax) return operation
    const operationId = shortened(operation.operationId)
    if (taken.has(operationId)) return operation
    taken.add(operationId)
    return { ...operation, operationId, value: { ...operation.value, operationId } }
  })
}

/** The first word says what is done and the last ones to what, so words are left out from the second on. */
function shortened(name: string): string {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  while (words.join('').length > lengthMax && words.length > 2) words.splice(1, 1)
  return words.join('').slice(0, lengthMax)
}
