import type { ApiModel, City } from '@openlondon/contract'
import { cityHeader } from '../files/header.ts'
import { docLine } from '../decide/docstring.ts'
import { camelCase, fileNameOf, pascalCase } from '../decide/name.ts'

/**
 * `city.ts`, the door `<package>/city`: one object with the APIs that are given to it. All of it is types but for one
 * function of the runtime, so that nobody carries an API by opening this door.
 */
export function cityModule(city: City): string {
  const [first] = city.apis
  return `${cityHeader(city)}

import { bindCity, type BoundApi, type BoundCity, type GivenApis } from '../runtime/call/bind.ts'
import type { Client, ClientOptions } from '../index.ts'

export type { BoundApi, BoundCity, GivenApis }

${city.apis.map(interfaceOf).join('\n')}
/** Every API of the city, as \`createCity\` gives it. */
export interface City {
${city.apis.map((api) => `${words(api, '  ')}  readonly ${camelCase(api.id)}: ${interfaceName(api)}\n`).join('')}}

/** What each API is given as: \`import * as <api> from '${city.sdk.packageName}/<api>'\`. */
export interface CityModules {
${city.apis.map(({ id }) => `  readonly ${camelCase(id)}: typeof import('./${id}/index.ts')\n`).join('')}}

/**
 * One object with the APIs that you give it, under their names: what two APIs call the same stays apart, and a bundle
 * holds what was given and no other API. An API may also be given in part, as an object of some of its operations.
 * The second argument is what \`createClient\` takes, or a client.
${first ? `${exampleOf(city, first)}\n` : ''} */
export function createCity<const Given extends GivenApis<CityModules>>(
  apis: Given,
  settings: Client | ClientOptions,
): BoundCity<City, CityModules, Given> {
  return bindCity(apis, settings)
}
`
}

const interfaceName = ({ id }: ApiModel): string => `${pascalCase(id)}Api`

/** What the API is, as a comment. */
const words = ({ name, summary }: ApiModel, indent = ''): string =>
  `${indent}/** ${docLine(`${name}: ${summary}`)} */\n`

/** The modules that declare the operations, see \`BoundApi\`. */
function interfaceOf(api: ApiModel): string {
  const files = [...new Set(api.operations.map(({ tag }) => fileNameOf(tag)))].sort()
  const parts = files.map((file) => `BoundApi<typeof import('./${api.id}/operations/${file}.ts')>`)
  return `${words(api)}export interface ${interfaceName(api)}${parts.length > 0 ? `\n  extends ${parts.join(',\n    ')}` : ''} {}
`
}

function exampleOf({ sdk }: City, { id, operations: [operation] }: ApiModel): string {
  const name = camelCase(id)
  return ` *
 * @example
 * import * as ${name} from '${sdk.packageName}/${id}'
 *
 * const city = createCity({ ${name} }, { via: 'direct' })${operation ? `\n * await city.${name}.${operation.name}(…)` : ''}`
}
