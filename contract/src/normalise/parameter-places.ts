import { isRecord, recordOf, type JsonRecord } from '../grammar/record.ts'

/** Parameters that say where they travel and what they hold, and what was done to get there. */
export type PlacedParameters = { readonly parameters: readonly JsonRecord[]; readonly repairs: readonly string[] }

const places = new Set<unknown>(['path', 'query', 'header', 'cookie'])

/** Three headers are no parameters (OpenAPI 3.1, section 4.8.12): the call itself says them. */
const reserved = /^(accept|content-type|authorization)$/i

/** A parameter that does not say where it goes goes into the query; one that goes nowhere we know is left out. */
export function placeParameters(declared: readonly JsonRecord[]): PlacedParameters {
  const repairs: string[] = []
  const parameters = declared.flatMap((one): readonly JsonRecord[] => {
    const name = String(one['name'])
    if (one['in'] === 'header' && reserved.test(name)) {
      repairs.push(`"${name}" is no parameter, because the call itself says it; it was left out.`)
      return []
    }
    if (one['in'] === 'querystring') {
      repairs.push(`The parameter "${name}" is a whole query, as OpenAPI 3.2 has them; name its parts one by one.`)
      return []
    }
    if (one['in'] !== undefined && !places.has(one['in'])) {
      repairs.push(`The parameter "${name}" is in: ${JSON.stringify(one['in'])}, which is no place; it was left out.`)
      return []
    }
    if (one['in'] === undefined)
      repairs.push(`The parameter "${name}" does not say where it is; it was put into the query.`)
    return [{ ...one, in: one['in'] ?? 'query', ...held(one) }]
  })
  return { parameters, repairs }
}

/** A schema, or one media type with one; anything, where nothing is said. */
function held({ schema, content }: JsonRecord): JsonRecord {
  const [media] = Object.values(recordOf(content))
  if (schema !== undefined || (isRecord(media) && media['schema'] !== undefined)) return {}
  return { schema: {}, content: undefined }
}
