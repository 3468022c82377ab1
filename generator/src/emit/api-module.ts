import type { ApiModel, Upstream } from '@openlondon/contract'
import { upstreamsOf } from '@openlondon/contract/model'
import { headerFor } from '../files/header.ts'
import { docLine } from '../decide/docstring.ts'
import { pascalCase } from '../decide/name.ts'

/** `api.ts`: where the API lives, written once for each of its hosts and shared by its operations. */
export function apiModule(api: ApiModel): string {
  return `${headerFor(api)}

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'
${keyPlaces(api)}
${upstreamsOf(api)
  .map(([host, upstream]) => constant(api, upstream, host))
  .join('\n')}`
}

/** The constant of a further host, or of the API's own when none is named. */
export const apiConstant = (host: string | undefined): string => (host === undefined ? 'api' : `api${pascalCase(host)}`)

/** The functions that put an owner's key into its place. */
function keyPlaces(api: ApiModel): string {
  const places = upstreamsOf(api).flatMap(([, upstream]) => keyPlace(upstream) ?? [])
  const names = [...new Set(places)].sort()
  return names.length > 0 ? `import { ${names.join(', ')} } from '../../runtime/request/owner-key.ts'\n` : ''
}

const keyPlace = (upstream: Upstream): string | undefined =>
  upstream.kind === 'external' && upstream.auth ? `keyIn${pascalCase(upstream.auth.in)}` : undefined

function constant(api: ApiModel, upstream: Upstream, host?: string): string {
  const place = upstream.kind === 'portal' ? { path: upstream.path } : { url: upstream.url }
  const named = host === undefined ? {} : { host: `${api.id}.${host}` }
  const members = Object.entries({ id: api.id, ...place, ...named }).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`,
  )
  const auth =
    upstream.kind === 'external' && upstream.auth
      ? `  auth: /*#__PURE__*/ ${keyPlace(upstream)}(${JSON.stringify(upstream.auth.name)}),\n`
      : ''
  const words = docLine(`${api.name}: ${api.summary}`)
  return `/** ${words}${host === undefined ? '' : ` The host \`${host}\`.`} */
export const ${apiConstant(host)}: ApiDescriptor = {
${members.join('')}${auth}}
`
}
