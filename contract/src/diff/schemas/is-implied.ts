import type { Part } from '../effective/effective-schema.ts'
import { fitsLimit } from '../effective/fits-limit.ts'

/** Whether a side that lists its values keeps a limit of the other without stating it. */
export function isImplied(key: string, limit: unknown, stated: unknown, { facets }: Part): boolean {
  const values = facets.get('enum')?.value
  if (limit === undefined || stated !== undefined || !Array.isArray(values)) return false
  return values.every((value) => fitsLimit(key, limit, value))
}
