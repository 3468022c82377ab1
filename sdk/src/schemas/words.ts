import type { Schema } from './schema.ts'

/** A kind of JSON value, and what no JSON has: `undefined`, for an answer without a body. */
export type Type = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null' | 'undefined'

/**
 * A schema by name, by itself, by its type where it says no more, or, where schemas lead around in a circle, by a function
 * that gives it.
 */
export type Part = Words | Type | readonly Type[] | Schema<unknown> | (() => Schema<unknown>)

/** A keyword that few contracts use, so that only those carry it: what is wrong with a value, if anything. */
export type Keyword = (value: unknown, fits: (part: Part, value: unknown) => boolean) => string | undefined

/**
 * JSON Schema 2020-12 as the generator writes it: the same words, but that patterns and formats are ready to be asked, and
 * that what has `properties` is an object and what has `items` a list, unless `type` says otherwise.
 */
export type Words = {
  readonly type?: Type | readonly Type[]
  /** Texts, numbers, flags and null only; other constants are a keyword of `more`. */
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: RegExp
  readonly format?: (text: string) => boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Part>>
  readonly required?: readonly string[]
  /** Of the names in `properties` the only ones that may be missing. */
  readonly optional?: readonly string[]
  readonly additionalProperties?: Part | false
  readonly items?: Part
  readonly minItems?: number
  readonly maxItems?: number
  readonly allOf?: readonly Part[]
  readonly anyOf?: readonly Part[]
  readonly oneOf?: readonly Part[]
  readonly more?: readonly Keyword[]
}
