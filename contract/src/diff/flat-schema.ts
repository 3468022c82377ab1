import { isDeepStrictEqual } from 'node:util'
import { isRecord, listOf, recordOf, type JsonRecord } from '../grammar/record.ts'

/**
 * The same schema without an `allOf` that says nothing: one part, or plain objects with different
 * properties. Owners split and join these freely, and no value is accepted or refused because of it.
 * Parts that are references are left, since what they stand for may change elsewhere.
 */
export function withoutNeedlessAllOf(schema: JsonRecord): JsonRecord {
  const { allOf, ...own } = schema
  if (!Array.isArray(allOf)) return schema
  const parts: readonly unknown[] = allOf
  const [only] = parts
  if (parts.length === 1 && isRecord(only) && Object.keys(own).length === 0) return only
  const all = [own, ...parts].filter(isRecord)
  if (all.length !== parts.length + 1) return schema
  return all.reduce<JsonRecord | undefined>((merged, part) => merged && mergePlain(merged, part), {}) ?? schema
}

const plainKeywords = new Set(['type', 'properties', 'required'])

function mergePlain(left: JsonRecord, right: JsonRecord): JsonRecord | undefined {
  if (Object.keys(right).some((key) => !plainKeywords.has(key))) return undefined
  const types = [left['type'], right['type']].filter((type) => type !== undefined)
  if (types.some((type) => !isDeepStrictEqual(type, 'object'))) return undefined
  const [properties, added] = [recordOf(left['properties']), recordOf(right['properties'])]
  if (Object.keys(added).some((name) => Object.hasOwn(properties, name))) return undefined
  const required = [...listOf(left['required']), ...listOf(right['required'])]
  return {
    ...(types.length > 0 ? { type: 'object' } : {}),
    properties: { ...properties, ...added },
    ...(required.length > 0 ? { required } : {}),
  }
}
