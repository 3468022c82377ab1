import type { Change } from '../model/change.ts'
import type { ContractModel } from '../model/model.ts'
import { compareFrame } from './operations/compare-frame.ts'
import { compareOperations } from './operations/compare-operations.ts'
import { compareSchemas } from './schemas/compare-schemas.ts'
import { unusedTypes } from './schemas/unused-types.ts'
import { findWitness } from './tell/find-witness.ts'
import { reachedFindings } from './tell/reached.ts'
import { toldChanges } from './tell/told-changes.ts'

/**
 * What changed between two releases of a contract: one entry for each cause, at the place that changed, with the operations
 * it reaches under their old ids, because those are the ids that usage was counted by. Worst first. A pure function of the
 * two: what is spelt otherwise and means the same is no change.
 */
export function diffApis(before: ContractModel, after: ContractModel): readonly Change[] {
  const schemas = compareSchemas(before, after)
  const visits = compareOperations(before, after, schemas)
  const frame = [...compareFrame(before, after), ...unusedTypes(before, after, schemas)].map((found) => ({
    ...found,
    operations: [],
  }))
  return toldChanges([...reachedFindings(visits), ...frame], (quest) => findWitness(before, after, quest))
}
