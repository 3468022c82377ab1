import { GenerateError } from '../../decide/generate-error.ts'
import type { SourceFiles } from '../../files/source-files.ts'

/** The module that exports an operation. */
export function fileOf(operation: string, files: SourceFiles): string {
  const found = [...files].find(([, text]) => text.includes(`export const ${operation}:`))
  if (!found) throw new GenerateError(`No module exports the operation "${operation}".`)
  return found[0]
}
