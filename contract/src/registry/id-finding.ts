import type { Finding } from '../model/finding.ts'
import type { SourceLocation } from '../model/model.ts'
import { rulePath } from '../model/names/page-addresses.ts'

const rule = 'ids-registered'

/** Something wrong in a city's registry of ids. */
export const idFinding = (message: string, at: SourceLocation): Finding => ({
  rule,
  severity: 'error',
  message,
  at,
  reference: rulePath(rule),
})
