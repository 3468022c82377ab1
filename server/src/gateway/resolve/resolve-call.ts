import type { City, OperationModel } from '@openlondon/contract'
import { Refusal } from '@openlondon/contract/problem'
import { matchOperation } from '@openlondon/contract/request'
import { normalisePath } from './request-path.ts'
import { operationFacts, type OperationFacts } from '../../operation/operation-facts.ts'
import type { GatewayApi } from '../owner/owner-host.ts'

/** What a method and a path below `/api` mean. `path` is the one decided on and forwarded. */
export type ResolvedCall =
  | {
      readonly kind: 'call'
      readonly target: GatewayApi
      readonly operation: OperationModel
      readonly facts: OperationFacts
      readonly path: string
      /** Values in the path by name, still percent-encoded. */
      readonly pathValues: Readonly<Record<string, string>>
    }
  | { readonly kind: 'options'; readonly target: GatewayApi; readonly methods: readonly string[] }

export type CallResolver = (method: string, fullPath: string) => ResolvedCall

const prefix = '/api/'
const remembered = 2_000

/**
 * Resolve a call or refuse it. The last calls are remembered, because programs ask for the same few paths
 * again and again; when the memory is full it begins anew.
 */
export function createCallResolver(city: City, targets: ReadonlyMap<string, GatewayApi>, origin: string): CallResolver {
  const memory = new Map<string, ResolvedCall>()
  return (method, fullPath) => {
    const name = `${method} ${fullPath}`
    const known = memory.get(name)
    if (known) return known
    const call = resolveCall(city, targets, origin, method, fullPath)
    if (memory.size >= remembered) memory.clear()
    memory.set(name, call)
    return call
  }
}

function resolveCall(
  city: City,
  targets: ReadonlyMap<string, GatewayApi>,
  origin: string,
  method: string,
  fullPath: string,
): ResolvedCall {
  const slash = fullPath.indexOf('/', prefix.length)
  const apiId = fullPath.slice(prefix.length, slash < 0 ? undefined : slash)
  const target = targets.get(apiId)
  if (!target) throw unknownApi(city, apiId)
  if (slash < 0) throw new Refusal('operation.unknown')
  const path = normalisePath(fullPath.slice(slash))
  if (path === undefined) throw new Refusal('request.path_ambiguous')

  const match = matchOperation(target.api, method, path)
  if (match.kind === 'unknown-path') throw new Refusal('operation.unknown')
  if (match.kind === 'method-not-allowed') {
    if (method === 'OPTIONS') return { kind: 'options', target, methods: match.allow }
    throw new Refusal('request.method_not_allowed', { headers: { Allow: match.allow.join(', ') } })
  }
  const { operation, pathValues } = match
  if (hidesLiteral(target, operation, pathValues)) throw new Refusal('operation.unknown')
  return { kind: 'call', target, operation, facts: operationFacts(operation, origin), path, pathValues }
}

function unknownApi(city: City, apiId: string): Refusal {
  const upstream = city.apis.find((api) => api.id === apiId)?.upstream
  if (upstream?.kind !== 'portal') return new Refusal('api.unknown')
  return new Refusal('api.unknown', { detail: `This API is not behind the gateway: call it at ${upstream.path}.` })
}

/**
 * Whether a value looks like a fixed part of another path, such as `/Line/mode/…` beside `/Line/Mode/…`. An
 * owner that ignores case would run that other operation, under this one's rules.
 */
function hidesLiteral(
  { api }: GatewayApi,
  operation: OperationModel,
  values: Readonly<Record<string, string>>,
): boolean {
  const segments = operation.path.split('/')
  return segments.some((segment, index) => {
    const value = segment.startsWith('{') ? values[segment.slice(1, -1)]?.toLowerCase() : undefined
    if (value === undefined) return false
    return api.operations.some((other) => {
      const others = other.path.split('/')
      return (
        others.length === segments.length && others[index]?.toLowerCase() === value && fits(others, segments, index)
      )
    })
  })
}

/** Whether the parts before `index` could be the same path, fixed parts compared without case. */
function fits(others: readonly string[], segments: readonly string[], index: number): boolean {
  return segments.slice(0, index).every((segment, at) => {
    const other = others[at] ?? ''
    return segment.startsWith('{') || other.startsWith('{') || segment.toLowerCase() === other.toLowerCase()
  })
}
