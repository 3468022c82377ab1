import { refuse } from '@openlondon/sandbox/view'

/** End with the owner's outcome. */
export function refuseOutcome(
  status: number,
  code: 'invalid' | 'processing' | 'too-costly',
  diagnostics: string,
): never {
  return refuse(status, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] })
}
