import type { ApiModel, City } from '@openlondon/contract'
import { cityHeader } from '../files/header.ts'
import { docLine } from '../decide/docstring.ts'
import { camelCase } from '../decide/name.ts'

/** `city.ts`, the door `<package>/city`: one object with every API of the city on it. */
export function cityModule(city: City): string {
  const apis = city.apis.map((api) => ({
    id: api.id,
    name: camelCase(api.id),
    summary: `${api.name}: ${api.summary}`,
    api,
  }))
  return `${cityHeader(city)}

import { bindApi, type BoundApi } from '../runtime/bind.ts'
import { createClient, type Client } from '../runtime/client.ts'
import type { ClientOptions } from '../runtime/options.ts'
${apis.map(({ api }) => importOf(api)).join('\n')}

${apis.map(({ api }) => recordOf(api)).join('\n\n')}

/** Every API of the city, ready to call. */
export interface City {
  /** For operations that are imported by themselves. */
  readonly client: Client
${apis.map(({ id, name, summary }) => `  /** ${docLine(summary)} */\n  readonly ${name}: BoundApi<typeof import('./${id}/index.ts')>\n`).join('')}}

/**
 * One object with everything on it, for scripts and servers. It carries all operations; where bytes count,
 * import operations by themselves and give them a client.
 */
export function createCity(options: ClientOptions): City {
  const client = createClient(options)
  return {
    client,
${apis.map(({ name }) => `    ${name}: bindApi(client, ${name}Operations),\n`).join('')}  }
}
`
}

/**
 * Named imports rather than `import *`: a namespace object in a shared chunk would hold on to every operation, also
 * for those who never open this door.
 */
const importOf = ({ id, operations }: ApiModel): string =>
  `import {\n${operations.map(({ name }) => `  ${name} as ${camelCase(id)}_${name},\n`).join('')}} from './${id}/index.ts'`

const recordOf = ({ id, operations }: ApiModel): string =>
  `const ${camelCase(id)}Operations = {\n${operations.map(({ name }) => `  ${name}: ${camelCase(id)}_${name},\n`).join('')}}`
