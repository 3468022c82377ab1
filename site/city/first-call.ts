import { basesOf, type ApiModel, type City, type OperationModel } from '@openlondon/contract/model'
import { exampleValues, writeCall } from '@openlondon/contract/call'

/** The call that guides begin with, and that a new key is tried with. */
export type FirstCall = {
  readonly api: string
  readonly name: string
  /** Below the API, with values in it. */
  readonly path: string
  /** As code; empty when it takes none. */
  readonly parameters: string
}

/** For a city that names no call: one that reads, needs as little as possible, and is not about the portal itself. */
export function plainFirstCall(city: Pick<City, 'apis'>): FirstCall {
  const readings = city.apis
    .filter((api) => basesOf(api).direct !== undefined)
    .flatMap((api) => api.operations.map((operation) => ({ api, operation })))
    .filter(({ operation }) => operation.method === 'GET' && operation.access !== 'session')
  const first = readings.find(({ operation }) => operation.access === 'open') ?? readings[0]
  if (!first) throw new Error('No API of the city has an operation that reads. Add one, or content/first-call.json.')
  return callOf(first.api, first.operation)
}

function callOf(api: ApiModel, operation: OperationModel): FirstCall {
  const values = exampleValues(api, operation)
  const isEmpty = Object.keys(values).length === 0
  return {
    api: api.id,
    name: operation.name,
    path: writeCall(operation, values).path,
    parameters: isEmpty ? '' : literal(values),
  }
}

/** A value as people would write it, on one line. */
const literal = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/(?<=[{,])"([A-Za-z_$][\w$]*)":/g, ' $1: ')
    .replaceAll('}', ' }')
