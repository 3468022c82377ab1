import type { Config } from './config.ts'
import { readPepper } from './keys/pepper.ts'
import { prepareDataFolder } from './store/data-folder.ts'
import { openStore, type Store } from './store/store.ts'

/** Open the portal's store and read the secret that what is hashed in it stands on. */
export async function openPortalStore(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'keyPepper'>,
): Promise<{ readonly store: Store; readonly pepper: string }> {
  prepareDataFolder(config.dataDir)
  const pepper = readPepper(config)
  return { store: await openStore(config, pepper), pepper }
}
