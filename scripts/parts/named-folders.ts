import { join } from 'node:path'
import { loadCityFacts } from '@openlondon/contract'
import { offlineFolder } from '@openlondon/contract/model'
import { absolute, cityDir, root } from './project.ts'

// Loading this file reads city.yaml and throws a ContractError where it cannot: commands load it once they run.
const { id, sdk, examplesFolder } = loadCityFacts(cityDir)

/**
 * The SDK's package folder: `SDK_DIR`, or where the city keeps it in a repository, or one of its own that git ignores.
 * The last is not below `node_modules`, because Node strips no types there and examples import sources.
 */
export const sdkDir: string = process.env['SDK_DIR']
  ? absolute(process.env['SDK_DIR'])
  : (sdk.folder ?? join(root, '.sdk', id))

/** Where the package of the city's sandbox is made, which no repository keeps. */
export const offlineDir: string = join(root, offlineFolder({ id }))

/** Where the city's examples lie. */
export const examplesDir: string = examplesFolder
