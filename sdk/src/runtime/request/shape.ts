import type { Call } from '../call/call.ts'
import type { Client } from '../call/client.ts'
import type { ApiDescriptor, OperationDescriptor } from '../call/descriptor.ts'
import { operation } from '../call/operation.ts'
import type { CallOptions } from '../call/options.ts'
import type { Params } from './url.ts'

/** Rewrites one query parameter into those that the template names. */
export type Shape = (name: string, value: unknown) => Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is object => typeof value === 'object' && !!value && !Array.isArray(value)

/** Members as `[name, value]`, without those that are not sent. */
const membersOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, part]) => [part ?? []].flat().length)

/** The items of a list, or the names and values of an object by turns. */
const itemsOf = (value: unknown): unknown[] =>
  isObject(value)
    ? membersOf(value)
        .map(([key, part]) => [key, String(part)])
        .flat()
    : [value ?? []].flat()

/** OpenAPI style `pipeDelimited`: the sign is encoded with the value, as RFC 3986 wants. */
export const piped: Shape = (name, value) => ({ [name]: itemsOf(value).join('|') || undefined })

/** OpenAPI style `spaceDelimited`. */
export const spaced: Shape = (name, value) => ({ [name]: itemsOf(value).join(' ') || undefined })

/** An object as one list: `R,100,G,200`. */
export const listed: Shape = (name, value) => ({
  [name]: isObject(value) ? membersOf(value).flatMap(([key, part]) => [key, ...[part].flat()]) : value,
})

/** An object in a header, exploded: `R=100,G=200`. */
export const paired: Shape = (name, value) => ({
  [name]: isObject(value) ? membersOf(value).map(([key, part]) => `${key}=${part}`) : value,
})

/** An object whose members travel under their own names. */
export const exploded: Shape = (_name, value) => ({ ...Object(value) })

/** OpenAPI style `deepObject`: `filter[age]=3`, and `filter[size][max]=4` for an object in it. */
export const deep: Shape = (name, value) =>
  Object.assign(
    {},
    ...Object.entries(value ?? {}).map(([key, part]) =>
      isObject(part) ? deep(`${name}[${key}]`, part) : { [`${name}[${key}]`]: part },
    ),
  )

/** A value that travels as JSON inside the query. */
export const json: Shape = (name, value) => ({ [name]: value === undefined ? undefined : JSON.stringify(value) })

/** A name that is there or not, without a value. */
export const flag: Shape = (name, value) => ({ [name]: value ? '' : undefined })

/** A value as it is, of a name that every object answers to, such as `toString`: nobody's method is sent instead. */
export const own: Shape = (name, value) => ({ [name]: value })

/** An operation with query styles that few contracts use; apart, so that the others do not carry them. */
export function shapedOperation<Input extends object, Result, Refusal = unknown>(
  api: ApiDescriptor,
  descriptor: OperationDescriptor,
  shapes: Readonly<Record<string, Shape>>,
  fixed: Params = {},
): (client: Client, params?: Input, options?: CallOptions) => Call<Result, Refusal> {
  const send = operation<object, Result, Refusal>(api, descriptor)
  return (client, params, options) => {
    const shaped = Object.entries(params ?? {}).map(([name, value]) => shapes[name]?.(name, value) ?? { [name]: value })
    return send(client, Object.assign(Object.create(null), fixed, ...shaped), options)
  }
}
