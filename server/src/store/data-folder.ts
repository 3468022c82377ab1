import { accessSync, constants, mkdirSync } from 'node:fs'
import { StartError } from '../start-error.ts'

/** Make the folder when it does not exist, for its owner alone. Throws a StartError when it cannot be written. */
export function prepareDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw unwritable(dataDir, error)
  }
}

export function unwritable(dataDir: string, error: unknown): StartError {
  const reason = error instanceof Error ? error.message : String(error)
  return new StartError(
    `Cannot start: the data folder ${dataDir} cannot be written (${reason}). Set DATA_DIR to one that can.`,
    2,
  )
}
