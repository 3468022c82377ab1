import { join } from 'node:path'
import { schemaOf } from '../assemble/build-schema.ts'
import { isRecord, recordOf } from '../grammar/record.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import type { CityFacts } from '../facts/city-facts.ts'
import type { LoadedApi } from '../load/load-api.ts'
import type { JsonSchema } from '../model/model.ts'
import { contractParts, sharedFolder } from './parts/contract-parts.ts'
import type { LintSubject } from './parts/house-rule.ts'

/** A document to judge: the owner's own files, or what was raised from an older format. */
export type JudgedDocument = { readonly files: ContractFiles; readonly root: string }

/** What the portal's contract is written in, which comes with the engine. */
const engineLanguage = 'en'

/** All that rules may ask about a loaded API. */
export function lintSubject(city: CityFacts, loaded: LoadedApi, document: JudgedDocument): LintSubject {
  const { api, facts, files, fixtures } = loaded
  const source = files.read(join(api.folder, 'api.yaml'))
  return {
    city,
    language: facts.upstream.kind === 'portal' ? engineLanguage : (city.languages[0].split('-')[0] ?? ''),
    api,
    facts,
    fixtures,
    statedFacts: recordOf(source.value),
    factsFile: source.locate('').file,
    factsAt: source.locate,
    contract: contractParts(document.files, document.root, api),
    shared: sharedSchemas(files, sharedFolder(api)),
  }
}

function sharedSchemas(files: ContractFiles, folder: string): Readonly<Record<string, JsonSchema>> {
  if (!files.list(folder).includes('schemas.yaml')) return {}
  const stated = Object.entries(recordOf(files.read(join(folder, 'schemas.yaml')).value))
  return Object.fromEntries(
    stated.filter(([, schema]) => isRecord(schema)).map(([name, schema]) => [name, schemaOf(schema)]),
  )
}
