import type { ApiModel, JsonSchema } from '@openlondon/contract'
import { childrenOf, schemaName } from '@openlondon/contract/model'

const depths = new WeakMap<ApiModel['schemas'], Map<string, number>>()

/** How many types stand inside one another, through references; one that holds itself counts once. */
export function typeDepth({ schemas }: Pick<ApiModel, 'schemas'>, schema: JsonSchema): number {
  const known = depths.get(schemas) ?? new Map<string, number>()
  depths.set(schemas, known)
  const depthOf = (one: JsonSchema): number => {
    const name = schemaName(one)
    const target = name === undefined || known.has(name) ? undefined : schemas[name]
    if (name !== undefined && target) {
      known.set(name, 0)
      known.set(name, depthOf(target))
    }
    const inside = Math.max(0, ...childrenOf(one).map(depthOf))
    return Math.max(name === undefined ? 0 : (known.get(name) ?? 0), inside + 1)
  }
  return depthOf(schema)
}
