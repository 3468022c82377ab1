import { createClient, type Client } from './client.ts'
import type { ClientOptions } from './options.ts'

/** An operation with its client already given. */
export type Bound<Operation> = Operation extends (client: Client, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never

/**
 * All operations of a module with their client already given. Of the module that declares them, and not of one that
 * hands them on: words and `@deprecated` stay with a declaration.
 */
export type BoundApi<Operations> = { readonly [Name in keyof Operations]: Bound<Operations[Name]> }

/** APIs by name, each whole or as far as it is wanted: `{ buses }`, or `{ buses: { stops } }`. */
export type GivenApis<Modules> = { readonly [Api in keyof Modules]?: Modules[Api] | Partial<Modules[Api]> }

/** Of the city what was given. */
export type BoundCity<City, Modules, Given> = { readonly client: Client } & Named<
  City,
  Modules,
  keyof City & keyof Given,
  Given
>

/** `Name` by itself, so that each API keeps what the city says of it. */
type Named<City, Modules, Name extends keyof City, Given> = {
  readonly [Api in Name]: Api extends keyof Given & keyof Modules ? Whole<City[Api], Modules[Api], Given[Api]> : never
}

/** A whole API goes by its own name in an editor; a part is a part of that. */
type Whole<Api, Module, Operations> = Operations extends Module ? Api : Pick<Api, keyof Api & keyof Operations>

type AnyOperation = (client: Client, ...rest: never[]) => unknown
type AnyApis = Readonly<Record<string, Readonly<Record<string, AnyOperation>>>>

/** Give every operation its client: one of the caller's own, or a new one by these settings. */
export function bindCity<City, Modules, Given>(
  apis: Given,
  settings: Client | ClientOptions,
): BoundCity<City, Modules, Given> {
  const client = 'send' in settings ? settings : createClient(settings)
  const city: Record<string, unknown> = { client }
  for (const [api, operations] of Object.entries(apis as AnyApis)) {
    const bound: Record<string, unknown> = (city[api] = {})
    for (const name in operations) bound[name] = operations[name]?.bind(undefined, client)
  }
  // Proof: under each name that was given stand the operations that were, which is what `BoundCity` says.
  return city as BoundCity<City, Modules, Given>
}
