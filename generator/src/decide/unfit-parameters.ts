import {
  resolveSchema,
  type ApiModel,
  type JsonSchema,
  type OperationModel,
  type ParameterModel,
} from '@openlondon/contract'
import { isJsonType } from '@openlondon/contract/model'

type Schemas = Pick<ApiModel, 'schemas'>

/** A parameter that no call of the SDK can carry as it stands, and half a sentence why. */
export type UnfitParameter = {
  readonly parameter: ParameterModel
  readonly reason: string
  /** What can be carried of a choice of which not all can. */
  readonly narrowed?: JsonSchema
}

type Objection = Omit<UnfitParameter, 'parameter'>

/** Parameters that must be narrowed or left out, or the operation with them. */
export function unfitParameters(operation: OperationModel, api: Schemas): readonly UnfitParameter[] {
  return operation.parameters.flatMap((parameter, index) => {
    const reason = reasonAgainst(parameter, operation.parameters.slice(0, index), operation)
    const objection = reason === undefined ? objectionToShape(parameter, operation, api) : { reason }
    return objection === undefined ? [] : [{ parameter, ...objection }]
  })
}

function reasonAgainst(
  { name, style, mediaType, in: place }: ParameterModel,
  before: readonly ParameterModel[],
  { requestBody }: OperationModel,
): string | undefined {
  if (before.some((other) => other.name === name))
    return `has two parameters named "${name}" in different places; rename one.`
  const twin = before.find((other) => other.in === place && other.name.toLowerCase() === name.toLowerCase())
  if (twin) return `has the parameters "${twin.name}" and "${name}", which differ in capitals only; rename one.`
  if (requestBody && name === 'body') return 'has a parameter named "body" beside its request body.'
  if (name === '__proto__') return 'has the parameter "__proto__", which no object holds as a member; rename it.'
  if (place === 'cookie') return `has the cookie parameter "${name}", which a browser cannot send; use a header.`
  if (/[{},*?]/.test(name)) return `has the parameter name "${name}", which no URL template can hold.`
  if (mediaType !== undefined && !isJsonType(mediaType))
    return `has the parameter "${name}" in ${mediaType}; only JSON is written.`
  return style === 'label' || style === 'matrix' ? `writes "${name}" in style "${style}"; use "simple".` : undefined
}

/** An object is written as its style says where that is one way only; of a choice, only what is no object. */
function objectionToShape(parameter: ParameterModel, operation: OperationModel, api: Schemas): Objection | undefined {
  const { name, style, mediaType, schema } = parameter
  if (mediaType !== undefined) return undefined
  const branches = branchesOf(schema, api)
  const objects = branches.filter((branch) => isObject(resolveSchema(api, branch)))
  if (style === 'deepObject') {
    if (deepNames(parameter, api).length > 0) return undefined
    const reason = `has the deepObject parameter "${name}" without named properties.`
    const [only] = objects.filter((branch) => deepNames({ ...parameter, schema: branch }, api).length > 0)
    return only && objects.length === 1 ? { reason, narrowed: only } : { reason }
  }
  if (objects.length === 0) return undefined
  if (branches.length === 1) return objectionToObject(parameter, operation, api)
  const reason = `has the object "${name}" in style "${style}"; use "deepObject".`
  const others = branches.filter((branch) => !objects.includes(branch))
  const [only] = others
  return only ? { reason, narrowed: others.length === 1 ? only : { anyOf: others } } : { reason }
}

function objectionToObject(
  { name, in: place, style, explode, schema }: ParameterModel,
  { parameters }: OperationModel,
  api: Schemas,
): Objection | undefined {
  if (!explode) return undefined
  if (place === 'path') return { reason: `has the object "${name}" in the path, exploded; use \`explode: false\`.` }
  if (place !== 'query') return undefined
  const { properties = {}, additionalProperties, allOf } = resolveSchema(api, schema)
  const names = Object.keys(properties)
  if (names.length === 0 || allOf || typeof additionalProperties === 'object')
    return { reason: `has the object "${name}" in style "${style}" without named properties; use "deepObject".` }
  const taken = names.find(
    (one) => parameters.some((other) => other.name === one && other.in === 'query') || /[{},*?]/.test(one),
  )
  if (taken === undefined) return undefined
  return {
    reason: `has the object "${name}", whose member "${taken}" cannot travel under its own name; use "deepObject".`,
  }
}

/**
 * The names that a `deepObject` travels under, those of objects in it behind it. None for what may also be no object, or
 * may hold names nobody has listed, or itself.
 */
export function deepNames(
  parameter: Pick<ParameterModel, 'name' | 'schema'>,
  api: Schemas,
  depth = 0,
): readonly string[] {
  const { name, schema } = parameter
  const { properties = {}, anyOf, oneOf, additionalProperties } = resolveSchema(api, schema)
  if (anyOf || oneOf || typeof additionalProperties === 'object' || depth > deepMax) return []
  const names = Object.entries(properties).map(([property, member]) => {
    const inside = `${name}[${property}]`
    return isObject(resolveSchema(api, member)) ? deepNames({ name: inside, schema: member }, api, depth + 1) : [inside]
  })
  return names.some((one) => one.length === 0) ? [] : names.flat()
}

/** Levels of objects in an object of a query. */
const deepMax = 4

/** What a value may be, through one choice inside another. */
function branchesOf(schema: JsonSchema, api: Schemas, steps = 0): readonly JsonSchema[] {
  const { anyOf, oneOf } = resolveSchema(api, schema)
  const choice = anyOf ?? oneOf
  return choice && steps < 5 ? choice.flatMap((branch) => branchesOf(branch, api, steps + 1)) : [schema]
}

export const isObject = ({ type, properties }: JsonSchema): boolean =>
  [type].flat().includes('object') || properties !== undefined
