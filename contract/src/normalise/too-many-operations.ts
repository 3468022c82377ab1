import { ContractError } from '../files/contract-error.ts'
import type { SourceLocation } from '../model/model.ts'

/** As many as the largest contract has that a minute of a processor was measured to be enough for, from here to the SDK. */
const operationsMax = 11_500

/** Throws a `ContractError` for a contract of which nobody could say how long it takes. */
export function refuseTooMany(count: number, paths: SourceLocation): void {
  if (count <= operationsMax) return
  throw new ContractError(
    `There are ${count} operations, and an API has ${operationsMax} at most. Divide it into several APIs.`,
    paths,
  )
}
