import type { ApiModel, OperationModel, Upstream } from '@openlondon/contract'
import { describeOperation } from './decide/descriptor.ts'
import { upstreamOf } from '@openlondon/contract/model'
import type { ExampleParams } from '@openlondon/contract/call'

/** Which door a snippet goes through, as in the SDK. */
export type SnippetVia = 'gateway' | 'sandbox' | 'direct'

/**
 * The address that the SDK would call, without a key. It follows the same template as the runtime; a test compares
 * the two on every operation.
 */
export function snippetUrl(
  api: ApiModel,
  operation: OperationModel,
  via: SnippetVia,
  origin: string,
  params: ExampleParams,
): string {
  const { data, shapes, fixed } = describeOperation(operation, api)
  const shaped = Object.entries({ ...fixed, ...params }).map(([name, value]) => shapedValue(shapes[name], name, value))
  const door = base(api, upstreamOf(api, operation), via, origin.replace(/\/$/, ''))
  return door + expand(String(data['path']), Object.assign({}, ...shaped))
}

/** What the runtime's `shape.ts` makes of a value before the template is filled. */
function shapedValue(writer: string | undefined, name: string, value: unknown): ExampleParams {
  if (writer === 'json') return { [name]: JSON.stringify(value) }
  if (writer === 'flag') return { [name]: value ? '' : undefined }
  if (writer === 'piped' || writer === 'spaced')
    return { [name]: [value ?? []].flat().join(writer === 'piped' ? '|' : ' ') }
  if (writer !== 'deep') return { [name]: value }
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [`${name}[${key}]`, part]))
}

function base({ id }: ApiModel, upstream: Upstream, via: SnippetVia, origin: string): string {
  if (upstream.kind === 'portal') return origin + upstream.path
  if (via === 'direct') return upstream.url.replace(/\/$/, '')
  return `${origin}/${via === 'gateway' ? 'api' : 'sandbox'}/${id}`
}

function expand(template: string, params: ExampleParams): string {
  return template.replace(/\{(\??)([^}]+)\}/g, (_, isQuery: string, names: string) => {
    if (!isQuery) return encoded(params[names]).join()
    const pairs = names.split(',').flatMap((spec) => {
      const name = spec.replace('*', '')
      const values = encoded(params[name])
      if (values.length === 0) return []
      return (name === spec ? [values.join()] : values).map((value) => `${encodeURIComponent(name)}=${value}`)
    })
    return pairs.length > 0 ? `?${pairs.join('&')}` : ''
  })
}

const encoded = (value: unknown): readonly string[] =>
  [value ?? []].flat().map((item) => encodeURIComponent(String(item)))
