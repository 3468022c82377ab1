import { isRecord, listOf, recordOf, type JsonRecord } from '../grammar/record.ts'

/** Why no value fits a schema, and where: in which object, at which of its members. */
export type Contradiction = { readonly message: string; readonly holder: object; readonly member?: string }

type Schemas = Readonly<Record<string, unknown>>

const prefix = '#/components/schemas/'

/**
 * Schemas of one contract, told apart by whether any finite value fits. One that must contain itself has none; a list or
 * an optional member ends the circle. What is not decidable at a glance is taken to be possible.
 */
export function possibleSchemas(schemas: Schemas): {
  readonly isPossible: (schema: unknown) => boolean
  readonly contradiction: (schema: JsonRecord) => Contradiction | undefined
} {
  const possible = new Set<string>()
  let open = Object.keys(schemas)
  for (let count = -1; count !== open.length;) {
    count = open.length
    // What a long chain ends in is seen first from one of its ends.
    open.reverse()
    open = open.filter((name) => {
      const fits = isPossible(schemas[name])
      if (fits) possible.add(name)
      return !fits
    })
  }

  function isPossible(schema: unknown): boolean {
    return !isRecord(schema) || reasonAgainst(schema) === undefined
  }

  /** The innermost reason that stands in the schema itself; what it refers to is told where that stands. */
  function reasonAgainst(schema: JsonRecord): Contradiction | undefined {
    const reference = schema['$ref']
    const name =
      typeof reference === 'string' && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined
    if (name !== undefined && Object.hasOwn(schemas, name) && !possible.has(name))
      return { holder: schema, message: `it refers to "${name}", which no value fits` }
    // Before 3.1, null fits whatever else is said.
    if (schema['nullable'] === true || schema['x-nullable'] === true) return undefined
    if (isNothing(schema)) return { holder: schema, message: 'it says `false`, or `not: {}`' }
    return inBounds(schema) ?? inBranches(schema) ?? inMembers(schema) ?? inItems(schema)
  }

  function inBranches(schema: JsonRecord): Contradiction | undefined {
    for (const branch of listOf(schema['allOf'])) {
      const reason = isRecord(branch) ? reasonAgainst(branch) : undefined
      if (reason) return reason
    }
    for (const key of ['anyOf', 'oneOf']) {
      const branches = listOf(schema[key])
      const reasons = branches.map((branch) => (isRecord(branch) ? reasonAgainst(branch) : undefined))
      if (branches.length > 0 && reasons.every((reason) => reason !== undefined)) return reasons[0]
    }
    return undefined
  }

  function inMembers(schema: JsonRecord): Contradiction | undefined {
    if (!isOnly(schema, ['object'])) return undefined
    const properties = recordOf(schema['properties'])
    for (const name of listOf(schema['required']).map(String)) {
      const member = Object.hasOwn(properties, name) ? properties[name] : undefined
      const reason = isRecord(member) ? reasonAgainst(member) : undefined
      if (reason && reason.holder !== member) return reason
      if (reason) return { holder: properties, member: name, message: `"${name}" is required, and ${reason.message}` }
      const isClosed = schema['additionalProperties'] === false && schema['patternProperties'] === undefined
      if (member === undefined && isClosed)
        return { holder: schema, member: 'required', message: `"${name}" is required, and no other member is allowed` }
    }
    return undefined
  }

  function inItems(schema: JsonRecord): Contradiction | undefined {
    if (!isOnly(schema, ['array'])) return undefined
    const wanted = schema['minContains'] === 0 ? undefined : schema['contains']
    const unwanted = isRecord(wanted) ? reasonAgainst(wanted) : undefined
    if (unwanted) return unwanted
    const least = Number(schema['minItems'] ?? 0)
    if (least === 0) return undefined
    const fixed = listOf(schema['prefixItems'])
    const needed = [...fixed.slice(0, least), ...(least > fixed.length ? [schema['items']] : [])]
    for (const item of needed) {
      const reason = isRecord(item) ? reasonAgainst(item) : undefined
      if (reason) return reason
    }
    return undefined
  }

  return { isPossible, contradiction: reasonAgainst }
}

const bounds = [
  ['minimum', 'maximum', ['number', 'integer']],
  ['minLength', 'maxLength', ['string']],
  ['minItems', 'maxItems', ['array']],
  ['minProperties', 'maxProperties', ['object']],
] as const

function inBounds(schema: JsonRecord): Contradiction | undefined {
  for (const [least, most, types] of bounds) {
    const [low, high] = [schema[least], schema[most]]
    if (typeof low === 'number' && typeof high === 'number' && low > high && isOnly(schema, types))
      return { holder: schema, member: least, message: `\`${least}\` ${low} is above \`${most}\` ${high}` }
  }
  return undefined
}

/** A keyword binds values of its own type only. */
const isOnly = ({ type }: JsonRecord, types: readonly string[]): boolean =>
  type !== undefined && [type].flat().every((one) => types.includes(String(one)))

/** `not: {}`. */
const isNothing = ({ not }: JsonRecord): boolean => isRecord(not) && Object.keys(not).length === 0
