import { refuse } from '../files/contract-error.ts'
import { openContractFiles } from '../files/contract-files.ts'
import type { City } from '../model/model.ts'
import type { Community } from './community.ts'
import { readCommunity } from './read-community.ts'

/** What a city's folder `community/` tells; all that is wrong in it is thrown as one `ContractError`. */
export function loadCommunity(city: City): Community {
  const { community, findings } = readCommunity(openContractFiles(city.folder), city.folder, city)
  refuse(findings)
  return community
}
