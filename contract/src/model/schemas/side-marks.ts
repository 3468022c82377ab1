import type { ApiModel, JsonSchema } from '../model.ts'
import { schemaName } from './resolve-schema.ts'

/** What says who writes a member: only the owner, or only a caller. */
export type SideMark = 'readOnly' | 'writeOnly'

/** A member may refer to itself by way of others. */
const stepsMax = 50

/**
 * Whether a member has a mark, where it stands or in what it refers to, be it by `allOf`. The nearest mark counts: a member
 * that is `readOnly` of a kind that is `writeOnly` elsewhere is read.
 */
export function isMarked(
  api: Pick<ApiModel, 'schemas'>,
  member: JsonSchema,
  mark: SideMark,
  steps = stepsMax,
): boolean {
  if (member.readOnly === true || member.writeOnly === true) return member[mark] === true
  if (steps === 0) return false
  const name = schemaName(member)
  const target = name === undefined ? undefined : api.schemas[name]
  return [...(target ? [target] : []), ...(member.allOf ?? [])].some((part) => isMarked(api, part, mark, steps - 1))
}
