import { terminalLine } from '../grammar/terminal-text.ts'
import type { Finding } from '../model/finding.ts'
import type { SourceLocation } from '../model/model.ts'
import { rulePath } from '../model/names/page-addresses.ts'

/**
 * A contract cannot be read at all, so there is nothing to lint. The message is for a terminal, one
 * sentence a line: where it is, what is wrong, what to do.
 */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  /** Where the first of its findings is. */
  readonly at: SourceLocation
  /** All that keeps the contract from being read. */
  readonly findings: readonly Finding[]

  constructor(problem: string, at: SourceLocation, findings: readonly Finding[] = [unreadable(problem, at)]) {
    super(findings.map(({ at: place, message }) => terminalLine(`${place.file}:${place.line}: ${message}`)).join('\n'))
    this.at = at
    this.findings = findings
  }
}

/** Refuse to go on when there is a finding: all of them, in one error. */
export function refuse(findings: readonly Finding[]): void {
  const [first] = findings
  if (first) throw new ContractError(first.message, first.at, findings)
}

const unreadable = (message: string, at: SourceLocation): Finding => ({
  rule: 'contract-readable',
  severity: 'error',
  message,
  at,
  reference: rulePath('contract-readable'),
})

export const startOf = (file: string): SourceLocation => ({ file, line: 1, column: 1, pointer: '' })
