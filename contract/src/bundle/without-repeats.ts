import { isRecord, listOf, type JsonRecord } from '../grammar/record.ts'

/** Said twice is said once, and whoever follows both does twice the work, at each level again. */
export function withoutRepeats(schema: JsonRecord): JsonRecord {
  const fewer = ['allOf', 'anyOf'].flatMap((key) => {
    const branches = listOf(schema[key])
    const kept = branches.filter(
      (branch, index) => branches.findIndex((one) => one === branch || sameReference(one, branch)) === index,
    )
    return kept.length < branches.length ? [[key, kept] as const] : []
  })
  return fewer.length > 0 ? { ...schema, ...Object.fromEntries(fewer) } : schema
}

const sameReference = (one: unknown, other: unknown): boolean =>
  isRecord(one) &&
  isRecord(other) &&
  one['$ref'] !== undefined &&
  one['$ref'] === other['$ref'] &&
  Object.keys(one).length === 1 &&
  Object.keys(other).length === 1
