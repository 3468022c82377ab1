import type { ApiModel, JsonSchema } from '../model/model.ts'
import { compileSchema, type Validate } from '../schema/compile-schema.ts'

const validators = {
  caller: new WeakMap<JsonSchema, Validate>(),
  owner: new WeakMap<JsonSchema, Validate>(),
}

/** A value with more parts is not looked through for further mismatches once it has one. */
const partsMax = 2_000

/**
 * The contract's validator for a schema, compiled when it is first needed and kept as long as the model lives. It tells
 * everything that is wrong with a value, and of one that is made of very many parts the first thing: a stranger's
 * megabyte would cost a second otherwise. A caller need not send what is `readOnly`, nor the owner what is `writeOnly`.
 */
export function validatorFor(api: ApiModel, schema: JsonSchema, side: keyof typeof validators): Validate {
  const known = validators[side].get(schema)
  if (known) return known
  const first = compileSchema(api, schema, 'first', side)
  const validate: Validate = (value) => {
    const mismatches = first(value)
    if (mismatches.length === 0 || countParts(value, partsMax) >= partsMax) return mismatches
    return compileSchema(api, schema, 'all', side)(value)
  }
  validators[side].set(schema, validate)
  return validate
}

/** Values inside a value, itself included, up to so many. */
function countParts(value: unknown, max: number): number {
  if (typeof value !== 'object' || value === null) return 1
  let parts = 1
  for (const member of Object.values(value)) {
    if (parts >= max) return max
    parts += countParts(member, max - parts)
  }
  return parts
}
