import type { ApiModel, Finding } from '@openlondon/contract'
import { GenerateError } from './generate-error.ts'

/** One of the generators we use could not read a whole contract: which, where the contract is, and what it said. */
export class ToolError extends GenerateError {
  readonly finding: Finding

  constructor(api: ApiModel, tool: string, cause: unknown) {
    const file = api.operations[0]?.source.file ?? api.id
    const said = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
    super(`${file}:1: ${tool} cannot read the contract of ${api.id}: ${said}`, { cause })
    this.finding = {
      rule: 'sdk-tools-read',
      severity: 'error',
      message: this.message.slice(file.length + 4),
      at: { file, line: 1, column: 1, pointer: '' },
      reference: '/sdk',
    }
  }
}
