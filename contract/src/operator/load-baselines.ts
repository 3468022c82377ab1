import { readFactsFile } from '../facts/read-facts-file.ts'
import { baselineMembers, type Baseline } from './baseline-fields.ts'

/** What the file `baselines.yaml` of a city's folder says; none where there is no such file. A fault is a `ContractError`. */
export function loadBaselines(cityFolder: string): readonly Baseline[] {
  return readFactsFile(cityFolder, 'baselines.yaml', baselineMembers)?.baselines ?? []
}
