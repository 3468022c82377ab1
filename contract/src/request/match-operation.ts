import type { ApiModel, Method, OperationModel } from '../model/model.ts'
import { matchSegment, parseTemplate, type SegmentTemplate } from './path-template.ts'

/** What a method and a path mean to one API. `pathValues` are still percent-encoded: the reader of a value knows its style. */
export type OperationMatch =
  | {
      readonly kind: 'found'
      readonly operation: OperationModel
      readonly pathValues: Readonly<Record<string, string>>
    }
  | { readonly kind: 'method-not-allowed'; readonly allow: readonly (Method | 'HEAD' | 'OPTIONS')[] }
  | { readonly kind: 'unknown-path' }

/**
 * Find the operation for a method and a path relative to the API's base (OpenAPI 3.1 §4.8.8.2).
 *
 * The most concrete template wins, segment by segment: `/Line/Meta/Modes` before `/Line/{id}/Modes`.
 * HEAD means GET. The path is matched as it was sent, so that what is decided on is what is
 * forwarded; a literal written in percent-encoding is still that literal, an encoded slash stays
 * inside its value, and a value that hides a dot segment matches nothing.
 */
export function matchOperation(api: ApiModel, method: string, path: string): OperationMatch {
  const found = findRoutes(api, path)
  const wanted = method === 'HEAD' ? 'GET' : method
  const match = found.find(({ route }) => route.operation.method === wanted)
  if (match) return { kind: 'found', operation: match.route.operation, pathValues: match.values }
  if (found.length === 0) return { kind: 'unknown-path' }
  const methods = new Set(found.map(({ route }) => route.operation.method))
  return {
    kind: 'method-not-allowed',
    allow: [...methods, ...(methods.has('GET') ? (['HEAD'] as const) : []), 'OPTIONS'],
  }
}

type Route = { readonly operation: OperationModel; readonly segments: readonly SegmentTemplate[] }

type Found = { readonly route: Route; readonly values: Readonly<Record<string, string>> }

function findRoutes(api: ApiModel, path: string): readonly Found[] {
  if (!path.startsWith('/')) return []
  const segments = path.split('/').slice(1)
  const found: Found[] = []
  for (const route of routesOf(api).get(segments.length) ?? []) {
    const values = matchRoute(route, segments)
    if (values) found.push({ route, values })
  }
  return found
}

function matchRoute(route: Route, segments: readonly string[]): Readonly<Record<string, string>> | undefined {
  const values: Record<string, string> = Object.create(null)
  for (const [index, template] of route.segments.entries()) {
    if (!matchSegment(template, segments[index] ?? '', values)) return undefined
  }
  return values
}

const routesByApi = new WeakMap<ApiModel, ReadonlyMap<number, readonly Route[]>>()

/** Routes by number of segments, most concrete first. A model never changes once loaded, so this is made once. */
function routesOf(api: ApiModel): ReadonlyMap<number, readonly Route[]> {
  const known = routesByApi.get(api)
  if (known) return known
  const routes = api.operations.map((operation) => ({ operation, segments: parseTemplate(operation.path) }))
  const byLength = Map.groupBy(routes, (route) => route.segments.length)
  for (const sameLength of byLength.values()) sameLength.sort(mostConcreteFirst)
  routesByApi.set(api, byLength)
  return byLength
}

/** Compares left to right: a literal before a segment with text around a value before a bare value. */
function mostConcreteFirst(one: Route, other: Route): number {
  for (const [index, segment] of one.segments.entries()) {
    const difference = segment.vagueness - (other.segments[index]?.vagueness ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
