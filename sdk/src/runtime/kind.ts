/** Whether a result is of the kind that the contract promises: so much is looked at, and no member. */
export type Kind = (value: unknown) => boolean

export const isObject: Kind = (value) => Object(value) === value && !Array.isArray(value)

export const isList: Kind = Array.isArray

/** A list of objects, which is asked where one thing becomes a list of one: so would a text. */
export const isObjects: Kind = (value) => Array.isArray(value) && value.every(isObject)

export const isText: Kind = (value) => typeof value === 'string'
