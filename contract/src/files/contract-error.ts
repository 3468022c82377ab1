import type { SourceLocation } from '../model/model.ts'

/**
 * A contract cannot be read at all, so there is nothing to lint. The message is one sentence for a
 * terminal: where it is, what is wrong, what to do.
 */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly at: SourceLocation

  constructor(problem: string, at: SourceLocation) {
    super(`${at.file}:${at.line}: ${problem}`)
    this.at = at
  }
}

export const startOf = (file: string): SourceLocation => ({ file, line: 1, column: 1, pointer: '' })
