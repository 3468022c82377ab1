import { isDeepStrictEqual } from 'node:util'
import type { ApiModel } from '../../model/model.ts'
import { namesIn } from '../../model/schemas/schema-parts.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/** Names of components that differ, or lead to one that does: all others need not be looked at again. */
export function dirtyUnits(before: Schemas, after: Schemas): ReadonlySet<string> {
  const names = new Set([...Object.keys(before.schemas), ...Object.keys(after.schemas)])
  const dirty = new Set<string>()
  const usedBy = new Map<string, string[]>()
  for (const name of names) {
    const [old, now] = [before.schemas[name], after.schemas[name]]
    const isSame = isDeepStrictEqual(old, now)
    if (!isSame) dirty.add(name)
    const used = new Set([...namesIn(old ?? {}), ...(isSame ? [] : namesIn(now ?? {}))])
    for (const one of used) usedBy.set(one, [...(usedBy.get(one) ?? []), name])
  }
  const open = [...dirty]
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const user of usedBy.get(name) ?? [])
      if (!dirty.has(user)) {
        dirty.add(user)
        open.push(user)
      }
  return dirty
}
