import type { ApiModel, Upstream } from '@openlondon/contract'
import { upstreamsOf } from '@openlondon/contract/model'
import { headerFor } from '../files/header.ts'
import { docLine } from '../decide/docstring.ts'
import { pascalCase } from '../decide/name.ts'

/** `api.ts`: where the API lives, written once for each of its hosts and shared by its operations. */
export function apiModule(api: ApiModel): string {
  return `${headerFor(api)}

import type { ApiDescriptor } from '../../runtime/descriptor.ts'

${upstreamsOf(api)
  .map(([host, upstream]) => constant(api, upstream, host))
  .join('\n')}`
}

/** The constant of a further host, or of the API's own when none is named. */
export const apiConstant = (host: string | undefined): string => (host === undefined ? 'api' : `api${pascalCase(host)}`)

function constant(api: ApiModel, upstream: Upstream, host?: string): string {
  const auth = upstream.kind === 'external' && upstream.auth
  const place =
    upstream.kind === 'portal'
      ? { path: upstream.path }
      : { url: upstream.url, ...(auth && { auth: { in: auth.in, name: auth.name } }) }
  const named = host === undefined ? {} : { host: `${api.id}.${host}` }
  const words = docLine(`${api.name}: ${api.summary}`)
  return `/** ${words}${host === undefined ? '' : ` The host \`${host}\`.`} */
export const ${apiConstant(host)}: ApiDescriptor = ${JSON.stringify({ id: api.id, ...place, ...named }, null, 2)}
`
}
