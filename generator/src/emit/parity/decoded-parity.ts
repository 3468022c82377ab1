import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodedDocument, type City } from '@openlondon/contract'
import { expressible } from '../../decide/inexpressible.ts'
import { generatePaths } from '../generate-paths.ts'
import { decodedParityModule } from './parity.ts'

/**
 * Write, beside generated sources, the type test of every smoothed answer: hey-api's reading of the decoded contract
 * against openapi-typescript's. For tests only, because nobody but a compiler ever reads it.
 */
export async function writeDecodedParity(city: City, generated: string): Promise<void> {
  for (const api of city.apis.map(expressible)) {
    const document = decodedDocument(api)
    if (document === api.document) continue
    writeFileSync(join(generated, api.id, 'decoded-paths.ts'), await generatePaths(api, document))
    writeFileSync(join(generated, api.id, 'decoded-parity.ts'), decodedParityModule(api, {}, './decoded-paths.ts'))
  }
}
