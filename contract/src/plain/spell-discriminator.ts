import type { ContractModel, JsonSchema } from '../model/model.ts'
import { taggedBranch } from '../model/schemas/tagged-branch.ts'

/**
 * A discriminator says what plain JSON Schema can say: that a branch has a member of this value. Tools each spell it
 * out in their own way, also where it contradicts the branch, so it is spelt out here and dropped. Of tags that are
 * only implied nothing is said, because they are the names the owner's schemas once had.
 */
export function spellDiscriminator(schema: JsonSchema, schemas: ContractModel['schemas']): JsonSchema {
  const { discriminator, ...plain } = schema as JsonSchema & { readonly discriminator?: unknown }
  if (discriminator === undefined) return schema
  const tagged = (branch: JsonSchema): JsonSchema => taggedBranch({ schemas }, branch, discriminator)
  return {
    ...plain,
    ...(plain.oneOf ? { oneOf: plain.oneOf.map(tagged) } : {}),
    ...(plain.anyOf ? { anyOf: plain.anyOf.map(tagged) } : {}),
  }
}
