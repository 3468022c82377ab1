import { resolveSchema, type ApiModel, type JsonSchema } from '@openlondon/contract'
import { branchesOf, schemaName, schemasIn } from '@openlondon/contract/model'

/**
 * Schemas whose keys the SDK may rename by the rule itself, `x-decode-keys: camel`, rather than by a table of the keys
 * that are known. Where a value may be of another schema, or hold names that are data, a rule would reach too far.
 */
export function renamedByRule(api: Pick<ApiModel, 'schemas' | 'operations'>): ReadonlySet<string> {
  const answers = api.operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content))
  const everywhere = [...Object.values(api.schemas), ...answers.flatMap(({ schema }) => schema ?? [])].flatMap(
    schemasIn,
  )
  const chosen = new Set(everywhere.flatMap((schema) => choicesIn(api, schema)))
  return new Set(
    Object.keys(api.schemas).filter((name) => !chosen.has(name) && isAllKnown(api, api.schemas[name] ?? {})),
  )
}

type Schemas = Pick<ApiModel, 'schemas'>

/** Whether the contract asks for the rule throughout, knows all names that are no data, and writes them in letters of the rule. */
function isAllKnown(api: Schemas, schema: JsonSchema, depth = 0): boolean {
  const said = resolveSchema(api, schema)
  const { properties, patternProperties, additionalProperties, allOf = [], anyOf, oneOf } = said
  if (depth > depthMax || patternProperties || typeof additionalProperties === 'object' || anyOf || oneOf) return false
  if (!Object.keys(properties ?? {}).every((name) => /^[\x20-\x7e]+$/.test(name))) return false
  const isAsked = said['x-decode-keys'] === 'camel' || (properties === undefined && allOf.length > 0)
  return isAsked && allOf.every((part) => isAllKnown(api, part, depth + 1))
}

/** Parts of parts; a schema may be one of itself. */
const depthMax = 8

/** Named schemas of which a value may be an object of another kind as well, or more than one of them says. */
function choicesIn(api: Schemas, schema: JsonSchema): readonly string[] {
  const objects = branchesOf(schema).filter((branch) => mayBeObject(resolveSchema(api, branch)))
  if (objects.length < 2 || (schema.allOf && isAllKnown(api, schema))) return []
  return objects.flatMap((branch) => schemaName(branch) ?? [])
}

const mayBeObject = ({ type }: JsonSchema): boolean => type === undefined || [type].flat().includes('object')
