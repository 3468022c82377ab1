import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { StartError } from '../start-error.ts'

/** Make the folder when it does not exist, for its owner alone. Throws a StartError when it cannot be written. */
export function prepareDataFolder(dataDir: string): void {
  try {
    makeFolder(resolve(dataDir))
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw unwritable(dataDir, error)
  }
}

/**
 * Each folder once, from the first that is there. Where a file system says of a new folder that its parent is missing,
 * though it is there, as `/proc` does, `recursive` would go on making that parent for ever.
 */
function makeFolder(folder: string): void {
  if (!existsSync(folder)) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // It was there, or another process was quicker.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error
  }
}

export function unwritable(dataDir: string, error: unknown): StartError {
  const reason = error instanceof Error ? error.message : String(error)
  return new StartError(
    `Cannot start: the data folder ${dataDir} cannot be written (${reason}). Set DATA_DIR to one that can.`,
    2,
  )
}
