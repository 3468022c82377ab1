import type { Client } from './client.ts'

/** An operation with its client already given. */
export type Bound<Operation> = Operation extends (client: Client, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never

/** All operations of an API with their client already given; each keeps its documentation. */
export type BoundApi<Api> = { readonly [Name in keyof Api]: Bound<Api[Name]> }

type AnyOperation = (client: Client, ...rest: never[]) => unknown

/** Give every operation of an API its client. */
export function bindApi<Api extends Readonly<Record<string, AnyOperation>>>(client: Client, api: Api): BoundApi<Api> {
  const bound = Object.entries(api).map(([name, operation]) => [name, operation.bind(undefined, client)])
  // Same names, same functions, first argument filled: what `BoundApi` says.
  return Object.fromEntries(bound) as BoundApi<Api>
}
