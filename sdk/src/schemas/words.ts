/** What is wrong with a value, and where: names and numbers from the outermost to the innermost, none for the whole. */
export type Issue = { readonly message: string; readonly path: readonly PropertyKey[] }

/**
 * A validator of one type of the SDK, for whatever takes a standard schema (https://standardschema.dev): a form, a router, a
 * queue. It looks at what the SDK gives, and never changes it: members that the contract does not name are let through.
 */
export interface Schema<Value> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'open-city-sdk'
    readonly validate: (
      value: unknown,
    ) => { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly Issue[] }
    /** For compilers only: nothing is there at run time. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined
  }
}

/** A schema that can be a part of others. */
export interface NamedSchema<Value> extends Schema<Value> {
  readonly part: Part
}

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
