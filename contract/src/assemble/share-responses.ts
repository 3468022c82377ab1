import { STATUS_CODES } from 'node:http'
import { isRecord, recordOf, mapMembers, type JsonRecord } from '../grammar/record.ts'

export type SharedResponses = { readonly paths: JsonRecord; readonly responses: JsonRecord }

/**
 * Write answers that several operations have in common once, under the name of their status: an API
 * of fifty operations otherwise says "too many requests" fifty times.
 */
export function shareResponses(paths: JsonRecord): SharedResponses {
  const uses = Map.groupBy(responsesIn(paths), ({ response }) => JSON.stringify(response))
  const names = new Map<string, string>()
  const responses: Record<string, unknown> = {}
  for (const [key, group] of uses) {
    const [first] = group
    if (!first || group.length < 2) continue
    const name = freeName(first.status, responses)
    names.set(key, name)
    responses[name] = first.response
  }
  const shared = mapOperations(paths, (operation) => ({
    ...operation,
    responses: mapMembers(operation['responses'], (response) => {
      const name = names.get(JSON.stringify(response))
      return name === undefined ? response : { $ref: `#/components/responses/${name}` }
    }),
  }))
  return { paths: shared, responses }
}

/** The other way round, for comparing: every answer in its place again. */
export function inlineResponses(paths: JsonRecord, components: JsonRecord): JsonRecord {
  const responses = recordOf(components['responses'])
  return mapOperations(paths, (operation) => ({
    ...operation,
    responses: mapMembers(operation['responses'], (response) => {
      const reference = recordOf(response)['$ref']
      return typeof reference === 'string'
        ? (responses[reference.replace('#/components/responses/', '')] ?? response)
        : response
    }),
  }))
}

function responsesIn(paths: JsonRecord): readonly { readonly status: string; readonly response: unknown }[] {
  return Object.values(paths)
    .flatMap((item) => Object.values(recordOf(item)).filter(isRecord))
    .flatMap((operation) =>
      Object.entries(recordOf(operation['responses'])).map(([status, response]) => ({ status, response })),
    )
}

function freeName(status: string, taken: Readonly<Record<string, unknown>>): string {
  const wanted = (STATUS_CODES[Number(status)] ?? `Status ${status}`).replaceAll(/[^A-Za-z0-9]/g, '')
  let name = wanted
  for (let suffix = 2; Object.hasOwn(taken, name); suffix += 1) name = `${wanted}${suffix}`
  return name
}

const mapOperations = (paths: JsonRecord, change: (operation: JsonRecord) => JsonRecord): JsonRecord =>
  mapMembers(paths, (item) =>
    mapMembers(item, (operation) => (isRecord(operation) && 'responses' in operation ? change(operation) : operation)),
  )
