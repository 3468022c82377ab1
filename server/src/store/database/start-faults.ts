import { StartError } from '../../start-error.ts'

/** What stands in the way of opening a store, in the words of whoever must mend it. */
export function newerStore(where: string, otherwise: string): StartError {
  return new StartError(
    `Cannot start: ${where} was written by a newer version of the portal. Update, or set ${otherwise}.`,
    2,
  )
}

export function damagedFile(file: string, reason: string): StartError {
  return new StartError(
    `Cannot start: the database ${file} is damaged, or is no database (${reason}). Put a backup in its place; to begin with an empty one, move it away with the files beside it.`,
    2,
  )
}
