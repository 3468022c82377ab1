import { decodedDocument, type ApiModel } from '@openlondon/contract'
import { headerFor } from '../files/header.ts'

/**
 * `wire.ts`: the schemas as they come over the wire, by name, where that is not what the SDK gives. Mocks answer in
 * the owner's stead and are typed by these. `undefined` when the two are the same.
 */
export function wireModule(api: ApiModel): string | undefined {
  if (decodedDocument(api) === api.document) return undefined
  const names = Object.keys(api.schemas).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name))
  return `${headerFor(api)}

import type { components } from './paths.ts'

${names
  .sort()
  .map((name) => `export type ${name} = components['schemas']['${name}']\n`)
  .join('')}`
}
