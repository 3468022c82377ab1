import type { JsonSchema, JsonType } from '../model/model.ts'

/**
 * What stands beside a choice binds its branches, too: one of another kind fits nothing, and no type has to name it; one
 * of several kinds is of those that are left.
 */
export function spellBranches(schema: JsonSchema): JsonSchema {
  const { type, anyOf, oneOf } = schema
  if (type === undefined) return schema
  const kinds = [type].flat()
  const [any, one] = [bound(anyOf, kinds), bound(oneOf, kinds)]
  if (any === anyOf && one === oneOf) return schema
  return { ...schema, ...(any && { anyOf: any }), ...(one && { oneOf: one }) }
}

function bound(
  branches: readonly JsonSchema[] | undefined,
  kinds: readonly JsonType[],
): readonly JsonSchema[] | undefined {
  const left = branches?.flatMap((branch) => ofKind(branch, kinds)) ?? []
  const isSame = left.length === branches?.length && left.every((one, index) => one === branches[index])
  // A choice of which nothing is left fits nothing, which the loader tells.
  return isSame || left.length === 0 ? branches : left
}

function ofKind(branch: JsonSchema, kinds: readonly JsonType[]): readonly JsonSchema[] {
  if (branch.type === undefined) return [branch]
  const own = [branch.type].flat()
  const [first, ...others] = own.filter((one) => kinds.some((kind) => meet(one, kind)))
  if (first === undefined) return []
  if (others.length + 1 === own.length) return [branch]
  return [{ ...branch, type: others.length === 0 ? first : [first, ...others] }]
}

const meet = (one: JsonType, other: JsonType): boolean =>
  one === other || (one === 'integer' && other === 'number') || (one === 'number' && other === 'integer')
