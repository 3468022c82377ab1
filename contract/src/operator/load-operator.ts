import { readFactsFile } from '../facts/read-facts-file.ts'
import { operatorMembers, type Operator } from './operator-fields.ts'

/** What the file `operator.yaml` of a city's folder says; nothing where there is none. A fault is a `ContractError`. */
export function loadOperator(cityFolder: string): Operator | undefined {
  return readFactsFile(cityFolder, 'operator.yaml', operatorMembers)
}
