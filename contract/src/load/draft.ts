import { join } from 'node:path'
import { recordOf } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import { rulePath } from '../model/names/page-addresses.ts'
import { ContractError } from '../files/contract-error.ts'
import type { ContractFiles } from '../files/contract-files.ts'

/**
 * Whether an API says of itself that the city is to go without it for now. Asked before anything else is read of it, so
 * that nothing it lacks can stop the others; what cannot be read says nothing.
 */
export function isDraft(files: ContractFiles, folder: string): boolean {
  try {
    return recordOf(recordOf(files.read(join(folder, 'api.yaml')).value)['lifecycle'])['state'] === 'draft'
  } catch (error) {
    if (error instanceof ContractError) return false
    throw error
  }
}

/** The one thing a city says of a draft; `left` tells how much is still to be mended in it. */
export function draftFinding(files: ContractFiles, folder: string, id: string, left: string): Finding {
  const isReleased = files.list(join(folder, 'releases')).length > 0
  return {
    rule: 'api-draft',
    severity: isReleased ? 'error' : 'info',
    message: isReleased
      ? `"${id}" is a draft, but it was released. What people use ends by "deprecated" and "retired".`
      : `"${id}" is a draft, and the city goes without it. ${left}`,
    at: files.read(join(folder, 'api.yaml')).locate('/lifecycle/state'),
    reference: rulePath('api-draft'),
  }
}
