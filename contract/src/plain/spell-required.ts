import type { ContractModel, JsonSchema } from '../model/model.ts'
import { schemaName } from '../model/schemas/resolve-schema.ts'

type Schemas = ContractModel['schemas']

/**
 * `required` reaches the members of all that `allOf` puts together, but tools look for them beside the keyword only.
 * So it is said where the member is described, and what a branch that is only referred to leaves open is said again,
 * in a branch of its own.
 */
export function spellRequired(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const { allOf, properties = {}, required = [], ...rest } = schema
  if (!allOf) return schema
  const far = new Set(
    [schema, ...allOf].flatMap((part) => (part.required ?? []).filter((name) => !describes(part, name))),
  )
  const isShared = required.some((name) => memberOf(name, allOf, schemas, []) !== undefined)
  if (far.size === 0 && !isShared) return schema
  const branches = allOf.map((branch) => (branch.$ref === undefined ? withRequired(branch, far) : branch))
  const lent = [...far].flatMap((name) => {
    if (describes(schema, name) || branches.some((branch) => branch.required?.includes(name))) return []
    const member = memberOf(name, allOf, schemas, [])
    return member === undefined || member.isRequired ? [] : [[name, member.schema] as const]
  })
  const own = { ...properties, ...Object.fromEntries(lent) }
  if (Object.keys(own).length === 0) return { ...rest, allOf: branches }
  const branch = withRequired({ type: 'object', properties: own, required }, far)
  return { ...rest, allOf: [...branches, branch] }
}

/** With those of the names that it describes itself, and no other. */
function withRequired(part: JsonSchema, names: ReadonlySet<string>): JsonSchema {
  const { required = [], ...rest } = part
  const kept = [...new Set([...required, ...names])].filter((name) => describes(part, name))
  return kept.length > 0 ? { ...rest, required: kept } : rest
}

const describes = ({ properties }: JsonSchema, name: string): boolean =>
  properties !== undefined && Object.hasOwn(properties, name)

type Member = { readonly schema: JsonSchema; readonly isRequired: boolean }

/** How the first branch that knows it describes a member. */
function memberOf(
  name: string,
  branches: readonly JsonSchema[],
  schemas: Schemas,
  seen: readonly string[],
): Member | undefined {
  for (const branch of branches) {
    const target = schemaName(branch)
    if (target !== undefined && seen.includes(target)) continue
    const whole = target === undefined ? branch : schemas[target]
    const own = whole && describes(whole, name) ? whole.properties?.[name] : undefined
    if (own !== undefined) return { schema: own, isRequired: whole?.required?.includes(name) === true }
    const inner = memberOf(name, whole?.allOf ?? [], schemas, target === undefined ? seen : [...seen, target])
    if (inner) return inner
  }
  return undefined
}
