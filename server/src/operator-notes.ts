import { ContractError, loadOperator, operatorGaps } from '@openlondon/contract/served'
import type { Config } from './config.ts'
import { StartError } from './start-error.ts'

/**
 * What the law asks an operator to say and nobody has said yet, a sentence each. It keeps no server from starting: a portal
 * that answers and says that its legal pages are unfinished does less harm than one that is gone. A file that cannot be read does.
 */
export function operatorNotes({ mode, cityDir }: Pick<Config, 'mode' | 'cityDir'>, now: number): readonly string[] {
  if (mode !== 'production') return []
  try {
    return operatorGaps(loadOperator(cityDir), now)
  } catch (error) {
    if (error instanceof ContractError) throw new StartError(`Cannot start: ${error.message}`, 2)
    throw error
  }
}
