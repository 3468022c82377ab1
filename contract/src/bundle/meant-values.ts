import { recordOf, type JsonRecord } from '../grammar/record.ts'

/** A schema whose listed values have its type, and what was done to get there. */
export type MeantValues = { readonly schema: JsonRecord; readonly message: string }

/**
 * `type: string` beside `enum: [2020, 2021]`, or `type: object` beside names: no value could ever be sent. Values are read
 * as the type says where they can be; where none can, it is the type that was a slip. Undefined where nothing is wrong.
 */
export function meantValues(schema: JsonRecord): MeantValues | undefined {
  const { type, enum: values } = schema
  const types = [type].flat()
  if (!Array.isArray(values) || !types.every((one) => typeof one === 'string' && Object.hasOwn(readers, one)))
    return undefined
  const read = values.map((value: unknown) => readAs(value, types.map(String)))
  const isKept = read.some(({ fits }) => fits)
  if (!isKept) {
    if (values.includes(null)) return undefined
    const words = Object.entries(schema).filter(([key]) => !typed.has(key))
    const beside = Object.keys(schema).filter((key) => typed.has(key) && key !== 'type')
    const members = Object.keys(recordOf(schema['properties']))
    const gone = [...beside.map((key) => `\`${key}\``), ...members.map((name) => `"${name}"`)]
    const told = gone.length > 0 ? `, and with it ${gone.join(', ')}` : ''
    return {
      schema: Object.fromEntries(words),
      message: `None of the listed values is of type ${types.join(' or ')}; the type was left out${told}.`,
    }
  }
  if (read.every(({ value }, index) => value === values[index])) return undefined
  return {
    schema: { ...schema, enum: [...new Set(read.map(({ value }) => value))] },
    message: `Some of the listed values are not of type ${types.join(' or ')}; they were read as if they were.`,
  }
}

/** What says more of a value of the type that was a slip. */
const typed = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'minItems', 'maxItems'])

type Read = { readonly fits: boolean; readonly value: unknown }

function readAs(value: unknown, types: readonly string[]): Read {
  for (const type of types) if (readers[type]?.(value) === value) return { fits: true, value }
  for (const type of types) {
    const made = readers[type]?.(value)
    if (made !== undefined) return { fits: true, value: made }
  }
  return { fits: false, value }
}

/** The value as one of the type, the same where it is one. */
const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: (value) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined,
  number: numberOf,
  integer: (value) => {
    const read = numberOf(value)
    return Number.isInteger(read) ? read : undefined
  },
  boolean: (value) =>
    typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined,
  null: (value) => (value === null ? value : undefined),
  object: (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined),
  array: (value) => (Array.isArray(value) ? value : undefined),
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}
