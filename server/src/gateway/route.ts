import type { ApiModel, OperationModel } from '@openlondon/spec'
import { Pool } from 'undici'
import { environmentName } from '../config.ts'
import type { Config } from '../config.ts'
import { declaredHeaders } from './forwarded-headers.ts'

/** One API behind the gateway: its model and the way to its owner. */
export type GatewayApi = {
  readonly api: ApiModel
  readonly pool: Pool
  readonly origin: string
  /** Path of the owner's base address, without a trailing slash: what every operation path follows. */
  readonly basePath: string
  /** The operator's own key with the owner, when it has one. */
  readonly ownKey: string | undefined
}

/** The facts of an operation that do not change from call to call. */
export type OperationFacts = {
  readonly declaredHeaders: ReadonlySet<string>
  /** Added to every answer: RFC 9745 and RFC 8594, when the operation is going away. */
  readonly headers: Readonly<Record<string, string>>
  /** For an answer whose owner says nothing. */
  readonly cacheControl: string
}

/** Undefined for an API that our own server answers: it is not behind the gateway. */
export function openGatewayApi(api: ApiModel, config: Config): GatewayApi | undefined {
  if (api.upstream.kind !== 'external') return undefined
  const name = environmentName(api.id)
  const url = new URL(config.upstreams[name] ?? api.upstream.url)
  return {
    api,
    origin: url.origin,
    basePath: url.pathname.replace(/\/+$/, ''),
    ownKey: config.upstreamKeys[name],
    pool: new Pool(url.origin, {
      connections: 128,
      pipelining: 1,
      keepAliveTimeout: 10_000,
      connect: { timeout: config.upstreamTimeoutMs },
      headersTimeout: config.upstreamTimeoutMs,
      bodyTimeout: config.upstreamTimeoutMs,
    }),
  }
}

const facts = new WeakMap<OperationModel, OperationFacts>()

export function operationFacts(operation: OperationModel, origin: string): OperationFacts {
  const known = facts.get(operation)
  if (known) return known
  const made = {
    declaredHeaders: declaredHeaders(operation),
    headers: deprecationHeaders(operation, origin),
    cacheControl: operation.cacheSeconds > 0 ? `private, max-age=${operation.cacheSeconds}` : 'no-store',
  }
  facts.set(operation, made)
  return made
}

function deprecationHeaders({ apiId, deprecation }: OperationModel, origin: string): Readonly<Record<string, string>> {
  if (!deprecation) return {}
  return {
    Deprecation: `@${Math.floor(Date.parse(`${deprecation.since}T00:00:00Z`) / 1_000)}`,
    ...(deprecation.sunset === undefined ? {} : { Sunset: new Date(`${deprecation.sunset}T00:00:00Z`).toUTCString() }),
    Link: `<${origin}/apis/${apiId}>; rel="deprecation"; type="text/html"`,
  }
}
