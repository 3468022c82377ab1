import { isRecord } from '../grammar/record.ts'
import { responseFor } from '../assemble/with-fixtures.ts'
import type { IdKind } from '../model/id-kind.ts'
import { isJsonType } from '../model/operations/media-type.ts'
import type { ApiModel, JsonSchema } from '../model/model.ts'
import { partsOf } from '../model/schemas/schema-parts.ts'
import { operationOf, type Recording } from './recorded-answers.ts'

/** An id that an owner answered, by its brand, once for each brand and id. */
export type AnsweredId = { readonly brand: string; readonly id: string; readonly recording: string }

/** Every branded value of the recorded answers of an API; what no operation of the contract answers is passed over. */
export function answeredIds(api: ApiModel, recordings: readonly Recording[]): readonly AnsweredId[] {
  const found = new Map<string, AnsweredId>()
  for (const recording of recordings) {
    const operation = operationOf(api, recording)
    const response = operation && responseFor(operation.responses, recording.status)
    const schema = response?.content.find(({ mediaType }) => isJsonType(mediaType))?.schema
    if (schema) visit(api, schema, recording.body, (brand, id) => note({ brand, id, recording: recording.name }))
  }
  return [...found.values()]

  function note(answered: AnsweredId): void {
    const key = `${answered.brand} ${answered.id}`
    if (answered.id !== '' && !found.has(key)) found.set(key, answered)
  }
}

type Note = (brand: string, id: string) => void

/** The value is the bound: it ends, where a schema may hold itself. */
function visit(api: ApiModel, schema: JsonSchema, value: unknown, note: Note): void {
  const parts = partsOf(api, schema)
  if (Array.isArray(value)) {
    for (const part of parts) for (const item of value) if (part.items) visit(api, part.items, item, note)
    return
  }
  if (isRecord(value)) {
    for (const part of parts)
      for (const [name, member] of Object.entries(part.properties ?? {}))
        if (Object.hasOwn(value, name)) visit(api, member, value[name], note)
    return
  }
  if (typeof value !== 'string' && typeof value !== 'number') return
  const brand = parts.map((part) => part['x-brand']).find((one) => one !== undefined)
  if (brand !== undefined) note(brand, String(value))
}

/** How what owners answered agrees with what the registry says of one brand. */
export type IdAgreement = {
  readonly brand: string
  readonly known: number
  /** Not in the registry, which does not list all of the kind. */
  readonly unlisted: readonly AnsweredId[]
  /** Retired by the registry, and answered: the recording is older than the day, or the registry is wrong. */
  readonly retired: readonly AnsweredId[]
  /** Not in the registry, which says that it lists all. */
  readonly missing: readonly AnsweredId[]
}

/** By brand, for those that the registry tells of. Ids are compared as they are written. */
export function agreeOnIds(kinds: readonly IdKind[], answered: readonly AnsweredId[]): readonly IdAgreement[] {
  return [...Map.groupBy(kinds, ({ brand }) => brand)].map(([brand, own]) => {
    const listed = new Set(own.flatMap(({ ids }) => ids.map(({ id }) => id)))
    const gone = new Set(own.flatMap(({ retired }) => retired.map(({ id }) => id)))
    const isOpen = own.some(({ isComplete }) => !isComplete)
    const ids = answered.filter((one) => one.brand === brand)
    const others = ids.filter(({ id }) => !listed.has(id) && !gone.has(id))
    return {
      brand,
      known: ids.filter(({ id }) => listed.has(id)).length,
      retired: ids.filter(({ id }) => gone.has(id) && !listed.has(id)),
      unlisted: isOpen ? others : [],
      missing: isOpen ? [] : others,
    }
  })
}
