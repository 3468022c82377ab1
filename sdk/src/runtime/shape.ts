import type { Call } from './call.ts'
import type { Client } from './client.ts'
import type { ApiDescriptor, OperationDescriptor } from './descriptor.ts'
import { operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import type { Params } from './url.ts'

/** Rewrites one query parameter into those that the template names. */
export type Shape = (name: string, value: unknown) => Readonly<Record<string, unknown>>

/** OpenAPI style `pipeDelimited`: the sign is encoded with the value, as RFC 3986 wants. */
export const piped: Shape = (name, value) => ({ [name]: [value ?? []].flat().join('|') || undefined })

/** OpenAPI style `spaceDelimited`. */
export const spaced: Shape = (name, value) => ({ [name]: [value ?? []].flat().join(' ') || undefined })

/** OpenAPI style `deepObject`: `filter[age]=3`. */
export const deep: Shape = (name, value) =>
  Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [`${name}[${key}]`, part]))

/** A value that travels as JSON inside the query. */
export const json: Shape = (name, value) => ({ [name]: value === undefined ? undefined : JSON.stringify(value) })

/** A name that is there or not, without a value. */
export const flag: Shape = (name, value) => ({ [name]: value ? '' : undefined })

/** A value as it is, of a name that every object answers to, such as `toString`: nobody's method is sent instead. */
export const own: Shape = (name, value) => ({ [name]: value })

/** An operation with query styles that few contracts use; apart, so that the others do not carry them. */
export function shapedOperation<Input extends object, Result>(
  api: ApiDescriptor,
  descriptor: OperationDescriptor,
  shapes: Readonly<Record<string, Shape>>,
  fixed: Params = {},
): (client: Client, params?: Input, options?: CallOptions) => Call<Result> {
  const send = operation<object, Result>(api, descriptor)
  return (client, params, options) => {
    const shaped = Object.entries(params ?? {}).map(([name, value]) => shapes[name]?.(name, value) ?? { [name]: value })
    return send(client, Object.assign(Object.create(null), fixed, ...shaped), options)
  }
}
