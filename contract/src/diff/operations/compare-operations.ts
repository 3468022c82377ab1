import type { ContractModel } from '../../model/model.ts'
import { templateNames } from '../../normalise/path-parameters.ts'
import type { SchemaComparison } from '../schemas/compare-schemas.ts'
import { wireAndTypes } from '../schemas/found.ts'
import type { Visit } from '../schemas/spot.ts'
import { compareAnswers } from './compare-answers.ts'
import { compareBody } from './compare-body.ts'
import { compareCallbacks } from './compare-callbacks.ts'
import { compareFacts } from './compare-facts.ts'
import { compareParameters } from './compare-parameters.ts'
import { compareSchemes, compareSecurity } from './compare-security.ts'
import { compareServers } from './compare-servers.ts'
import { addressOf, matchOperations, type OperationPair } from './match-operations.ts'
import { note } from './telling.ts'
import { wireOperations, type WireOperation } from './wire-operation.ts'

/** An operation as usage knows it, and what was found in it. */
export type OperationVisit = {
  /** The id in the older contract, by which it was counted; none for what nobody calls through the portal. */
  readonly id: string | undefined
  readonly visit: Visit
}

/** Hold the operations of two contracts against each other, and note the schemas they lead to. */
export function compareOperations(
  before: ContractModel,
  after: ContractModel,
  schemas: SchemaComparison,
): readonly OperationVisit[] {
  const { pairs, moved, removed, added } = matchOperations(wireOperations(before), wireOperations(after))
  const schemes = compareSchemes(before.document, after.document)
  const takenNames = new Set(added.flatMap(({ model }) => model?.name ?? []))
  const compared = [...pairs, ...moved].map((pair) => {
    const comparison = { pair, visit: emptyVisit(), schemas }
    if (moved.includes(pair)) tellMoved(comparison)
    compareServers(comparison)
    compareSecurity(comparison, schemes)
    compareParameters(comparison)
    compareBody(comparison)
    compareAnswers(comparison)
    compareCallbacks(comparison)
    compareFacts(comparison, takenNames)
    return { id: pair.before.model?.id, visit: comparison.visit }
  })
  return [
    ...compared,
    ...removed.map((one) => alone(one, 'removed', 'is gone; before it could be called.')),
    ...added.map((one) => alone(one, 'added', 'is new.')),
  ]
}

const emptyVisit = (): Visit => ({ found: [], links: new Set() })

function tellMoved(comparison: { readonly pair: OperationPair; readonly visit: Visit }): void {
  const { before, after } = comparison.pair
  const said = `is called by ${after.method} ${after.path} now, before by ${before.method} ${before.path}.`
  if (after.kind === 'webhook')
    note(comparison, 'webhook-renamed', `is called so now, before \`${before.path}\`.`, wireAndTypes('major'))
  else if (addressOf(before) !== addressOf(after)) {
    const [old, now] = [before, after].map(({ path }) => templateNames(path).length)
    note(comparison, 'operation-moved', said, { ...wireAndTypes('major'), types: old === now ? 'none' : 'major' })
  }
}

/** An operation that only one side has. */
function alone(operation: WireOperation, fate: 'removed' | 'added', said: string): OperationVisit {
  const visit = emptyVisit()
  const what = operation.kind === 'webhook' ? 'webhook' : 'operation'
  const text = operation.kind === 'webhook' && fate === 'removed' ? 'is not sent any more; before it was.' : said
  const severity = fate === 'removed' ? 'major' : 'minor'
  note({ pair: { before: operation, after: operation }, visit }, `${what}-${fate}`, text, wireAndTypes(severity))
  return { id: operation.model?.id, visit }
}
