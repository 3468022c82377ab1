import { isRecord } from '../../grammar/record.ts'
import { below, tokensOf } from '../../grammar/pointer.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import { namesIn, reachableFrom, schemasIn } from '../../model/schemas/schema-parts.ts'

/** A schema of itself leads any number of steps down; what is farther is told with the place above it. */
const stepsMax = 16

/** The names of members that a schema declares anywhere in it: what may be told of a place. */
export function declaredNames(api: Pick<ApiModel, 'schemas'>, schema: JsonSchema): ReadonlySet<string> {
  const reached = [...reachableFrom(api, namesIn(schema))].map((name) => api.schemas[name] ?? {})
  const parts = [schema, ...reached].flatMap(schemasIn)
  return new Set(parts.flatMap(({ properties }) => Object.keys(properties ?? {})))
}

/** A place in an answer without what is the owner's of it: which item of a list, which key of a map. */
export function foldPlace(names: ReadonlySet<string>, value: unknown, pointer: string): string {
  let place = ''
  let here = value
  for (const [step, token] of tokensOf(pointer).entries()) {
    if (step === stepsMax) return `${place}/…`
    const isItem = Array.isArray(here)
    place = isItem || !names.has(token) ? `${place}/${isItem ? '*' : '{}'}` : below(place, token)
    here = isItem ? listItem(here, token) : isRecord(here) ? here[token] : undefined
  }
  return place
}

const listItem = (list: unknown, token: string): unknown => (Array.isArray(list) ? list[Number(token)] : undefined)
