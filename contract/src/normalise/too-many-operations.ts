import type { Bundle } from '../bundle/bundle.ts'
import { ContractError } from '../files/contract-error.ts'
import { recordOf } from '../grammar/record.ts'

/** A tenth more than the largest contract has that a minute of a processor is enough for, from reading to the SDK. */
export const operationsMax = 12_500

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'patch'])

/** Throws a `ContractError` for a contract of which nobody could say how long it takes. */
export function refuseTooMany({ document, at }: Bundle): void {
  const count = Object.values(recordOf(document['paths']))
    .map((item) => Object.keys(recordOf(item)).filter((key) => methods.has(key)).length)
    .reduce((sum, each) => sum + each, 0)
  if (count <= operationsMax) return
  throw new ContractError(
    `There are ${count} operations, and an API has ${operationsMax} at most. Divide it into several APIs.`,
    at('/paths'),
  )
}
