/** Whether a result is of the kind that the contract promises: so much is looked at, and no member. */
export type Kind = (value: unknown) => boolean

export const isObject: Kind = (value) => Object(value) === value && !Array.isArray(value)

export const isList: Kind = Array.isArray

/** A list of objects, which is asked where one thing becomes a list of one: so would a text. */
export const isObjects: Kind = (value) => Array.isArray(value) && value.every(isObject)

export const isText: Kind = (value) => typeof value === 'string'

export const isNumber: Kind = (value) => typeof value === 'number'

export const isFlag: Kind = (value) => typeof value === 'boolean'

export const isNull: Kind = (value) => value === null

/** No body at all, which some answers of an operation have. */
export const isNothing: Kind = (value) => value === undefined

/** One of several kinds. */
export const either =
  (...kinds: readonly Kind[]): Kind =>
  (value) =>
    kinds.some((isKind) => isKind(value))
