import type { ApiModel, OperationModel, Upstream } from '../model.ts'

type Hosts = Pick<ApiModel, 'upstream' | 'upstreams'>

/** Where an operation lives: the API's own host, or the further one it names. */
export function upstreamOf(api: Hosts, { upstream: name }: Pick<OperationModel, 'upstream'>): Upstream {
  return (name === undefined ? undefined : api.upstreams[name]) ?? api.upstream
}

/** Every place where an API is answered, with the name that operations state; its own, which comes first, has none. */
export function upstreamsOf(api: Hosts): readonly (readonly [name: string | undefined, upstream: Upstream])[] {
  return [[undefined, api.upstream], ...Object.entries(api.upstreams)]
}
