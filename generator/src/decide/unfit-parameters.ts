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
    const objection = reason === undefined ? objectionToShape(parameter, api) : { reason }
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

/** Objects are written in style `deepObject`, under names that the contract lists, and everything else in another. */
function objectionToShape(parameter: ParameterModel, api: Schemas): Objection | undefined {
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
  const reason = `has the object "${name}" in style "${style}"; use "deepObject".`
  const others = branches.filter((branch) => !objects.includes(branch))
  const [only] = others
  return only ? { reason, narrowed: others.length === 1 ? only : { anyOf: others } } : { reason }
}

/** The names that a `deepObject` travels under. None for what may also be no object, or may hold names nobody has listed. */
export function deepNames({ name, schema }: ParameterModel, api: Schemas): readonly string[] {
  const { properties = {}, anyOf, oneOf, additionalProperties } = resolveSchema(api, schema)
  if (anyOf || oneOf || typeof additionalProperties === 'object') return []
  return Object.keys(properties).map((property) => `${name}[${property}]`)
}

/** What a value may be, through one choice inside another. */
function branchesOf(schema: JsonSchema, api: Schemas, steps = 0): readonly JsonSchema[] {
  const { anyOf, oneOf } = resolveSchema(api, schema)
  const choice = anyOf ?? oneOf
  return choice && steps < 5 ? choice.flatMap((branch) => branchesOf(branch, api, steps + 1)) : [schema]
}

const isObject = ({ type, properties }: JsonSchema): boolean =>
  [type].flat().includes('object') || properties !== undefined
