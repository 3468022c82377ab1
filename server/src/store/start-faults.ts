import { StartError } from '../start-error.ts'

/** What stands in the way of opening a store, in the words of whoever must mend it. */
export function newerStore(where: string, otherwise: string): StartError {
  return new StartError(
    `Cannot start: ${where} was written by a newer version of the portal. Update, or set ${otherwise}.`,
    2,
  )
}
