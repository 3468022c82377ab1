import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../files/contract-error.ts'
import { openContractFiles } from '../files/contract-files.ts'
import type { Fields, Values } from './field.ts'
import { readFields } from './read-fields.ts'

/**
 * A further file of a city's folder, such as `content/landing.json`, read by the description of its members; nothing
 * when the city has no such file. All that is missing, wrong or unknown in it is thrown as one `ContractError`.
 */
export function readFactsFile<const Members extends Fields>(
  cityFolder: string,
  file: string,
  members: Members,
): Values<Members> | undefined {
  const path = join(cityFolder, file)
  if (!existsSync(path)) return undefined
  const { value, findings } = readFields(members, openContractFiles(cityFolder).read(path))
  refuse(findings)
  return value
}
