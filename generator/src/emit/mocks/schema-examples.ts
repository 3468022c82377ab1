import type { ApiModel, JsonSchema } from '@openlondon/contract'
import { flattenSchema, namesIn, ownOf, reachableFrom, resultResponses, typesOf } from '@openlondon/contract/model'
import { shapeFor } from '@openlondon/contract/values'
import { fitsIn, madeValue, type MockedAnswer } from './mock-answers.ts'

/** A part of an answer: the operation's name, and the way from its value to the part. */
export type AnswerPart = { readonly operation: string; readonly path: readonly (string | number)[] }

/** What a schema's factory hands out: parts of answers that are there anyway, or a value of its own. */
export type SchemaExamples =
  | { readonly kind: 'parts'; readonly parts: readonly AnswerPart[] }
  | { readonly kind: 'value'; readonly value: unknown }

/** So many different ones a factory has to choose from. */
const partsMax = 2

/**
 * Examples of each named schema that is an object in an answer: nobody needs a function that makes a text. A schema of
 * which none can be made is not among them.
 */
export function schemaExamples(
  api: ApiModel,
  answers: ReadonlyMap<string, MockedAnswer>,
): ReadonlyMap<string, SchemaExamples> {
  const found = new Map<string, (AnswerPart & { readonly value: unknown })[]>()
  const harvested = new Set<unknown>()
  for (const [operation, { schema, value }] of answers) {
    if (!schema || harvested.has(value)) continue
    harvested.add(value)
    harvest(api, schema, value, { operation, path: [] }, found)
  }
  const answered = api.operations.flatMap((operation) =>
    resultResponses(operation).flatMap(({ content }) => content.flatMap(({ schema }) => namesIn(schema ?? {}))),
  )
  const reached = reachableFrom(api, answered)
  const named = Object.entries(api.schemas).filter(([name, schema]) => reached.has(name) && isObject(api, schema))
  return new Map(
    named.flatMap(([name]): readonly (readonly [string, SchemaExamples])[] => {
      const schema = { $ref: `#/components/schemas/${name}` }
      const parts = firstFitting(found.get(name) ?? [], fitsIn(api, schema))
      if (parts.length > 0) return [[name, { kind: 'parts', parts }]]
      const made = madeValue(api, schema, name, 'least')
      return made ? [[name, { kind: 'value', value: made.value }]] : []
    }),
  )
}

/** A choice may hold itself; what is this far down decides nothing. */
const choicesMax = 6

function isObject(api: ApiModel, schema: JsonSchema, depth = 0): boolean {
  const flat = flattenSchema(api, schema)
  if (typesOf(flat.schema).includes('object') || flat.schema.properties !== undefined) return true
  return depth < choicesMax && flat.choices.flat().some((branch) => isObject(api, branch, depth + 1))
}

/** Of each value once, and no more of them looked at than it takes. */
function firstFitting(
  parts: readonly (AnswerPart & { readonly value: unknown })[],
  fits: (value: unknown) => boolean,
): readonly AnswerPart[] {
  const fitting: AnswerPart[] = []
  for (const { operation, path, value } of new Map(parts.map((part) => [JSON.stringify(part.value), part])).values()) {
    if (fitting.length === partsMax) break
    if (fits(value)) fitting.push({ operation, path })
  }
  return fitting
}

function harvest(
  api: ApiModel,
  schema: JsonSchema,
  value: unknown,
  at: AnswerPart,
  found: Map<string, (AnswerPart & { readonly value: unknown })[]>,
): void {
  if (typeof value !== 'object' || value === null) return
  const flat = shapeFor(api, schema, value)
  for (const name of flat.names) {
    const parts = found.get(name) ?? []
    parts.push({ ...at, value })
    found.set(name, parts)
  }
  const below = (name: string | number): AnswerPart => ({ ...at, path: [...at.path, name] })
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) harvest(api, flat.schema.items ?? {}, item, below(index), found)
    return
  }
  for (const [name, member] of Object.entries(value)) {
    const own = ownOf(flat.schema.properties, name) ?? flat.schema.additionalProperties
    if (typeof own === 'object') harvest(api, own, member, below(name), found)
  }
}
