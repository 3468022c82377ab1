import { join } from 'node:path'
import { loadCityFacts } from '@openlondon/contract'
import { absolute, cityDir, root } from './project.ts'

/**
 * The SDK's package folder: `SDK_DIR`, or where the city keeps it in a repository, or one of its own that git ignores.
 * The last is not below `node_modules`, because Node strips no types there and examples import sources.
 */
export const sdkDir: string = process.env['SDK_DIR'] ? absolute(process.env['SDK_DIR']) : folderOfCity()

function folderOfCity(): string {
  try {
    const { id, sdk } = loadCityFacts(cityDir)
    return sdk.folder ?? join(root, '.sdk', id)
  } catch (error) {
    // Whatever a command would do next begins with this file.
    console.error(error instanceof Error ? error.message : error)
    return process.exit(2)
  }
}
