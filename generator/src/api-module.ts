import type { ApiModel } from '@openlondon/spec'
import { headerFor } from './header.ts'

/** `api.ts`: where the API lives, written once and shared by its operations. */
export function apiModule(api: ApiModel): string {
  const { upstream } = api
  const auth = upstream.kind === 'external' && upstream.auth
  const place =
    upstream.kind === 'portal'
      ? { path: upstream.path }
      : { url: upstream.url.replace(/\/$/, ''), ...(auth && { auth: { in: auth.in, name: auth.name } }) }
  return `${headerFor(api)}

import type { ApiDescriptor } from '../../runtime/descriptor.ts'

/** ${api.name}: ${api.summary.replaceAll('*/', '*\\/')} */
export const api: ApiDescriptor = ${JSON.stringify({ id: api.id, ...place }, null, 2)}
`
}
