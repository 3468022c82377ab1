import { isDeepStrictEqual } from 'node:util'
import type { Bump, Change } from '../model/change.ts'
import { recordOf } from '../grammar/record.ts'
import type { ContractModel } from '../model/model.ts'
import { comparableDocuments, sharesNoPath, withBasePath } from './comparable-document.ts'
import { runDiffEngine } from './diff-engine.ts'
import { groupedChanges } from './grouped-changes.ts'
import { matchOperations } from './match-operations.ts'
import { compareOperationFacts, operationPointer } from './operation-facts.ts'
import { compareParameters } from './parameter-changes.ts'
import { reachOf } from './reach.ts'
import { compareSchemaFacts } from './schema-facts.ts'
import { wireChanges } from './wire-changes.ts'

/**
 * What changed between two releases of a contract: one entry for each cause, with the operations it
 * reaches under their old ids, because those are the ids that usage was counted by. Worst first.
 */
export async function diffApis(before: ContractModel, after: ContractModel): Promise<readonly Change[]> {
  const apart = sharesNoPath(before, after)
  const [old, now] = apart ? [withBasePath(before), withBasePath(after)] : [before, after]
  const operations = matchOperations(old, now)
  const reach = { before: reachOf(old), after: reachOf(now) }
  const oldId = new Map([...operations.pairs, ...operations.moved].map((pair) => [pair.after.id, pair.before.id]))
  const reached = (schema: string): readonly string[] => {
    const [past, present] = [reach.before(schema), reach.after(schema)]
    const ids = [
      ...past.request,
      ...past.response,
      ...[...present.request, ...present.response].map((id) => oldId.get(id) ?? id),
    ]
    return [...new Set(ids)].toSorted()
  }
  const common = [...operations.pairs, ...operations.moved]
  const documents = comparableDocuments(old, now, common)
  const isSame = isDeepStrictEqual(documents.before, documents.after)
  const differences = isSame ? [] : await runDiffEngine(documents.before, documents.after)
  const changes = [
    ...operations.removed.map((one) =>
      change('operation-removed', 'major', `\`${one.name}\` was removed.`, one.id, operationPointer(one)),
    ),
    ...operations.moved.map((one) =>
      change(
        'operation-moved',
        'major',
        `\`${one.after.name}\` moved from ${one.before.method} ${one.before.path} to ${one.after.method} ${one.after.path}.`,
        one.before.id,
        operationPointer(one.after),
      ),
    ),
    ...operations.added.map((one) =>
      change('operation-added', 'minor', `\`${one.name}\` is new.`, one.id, operationPointer(one)),
    ),
    ...groupedChanges([
      ...common.flatMap(compareParameters),
      ...wireChanges(differences, { before: old, after: now, documents, reached, reach, oldId }),
    ]),
    ...common.flatMap((pair) => compareOperationFacts(pair, now.document)),
    ...compareSchemaFacts(old, now).map(({ schema, ...rest }) => ({ ...rest, operations: reached(schema) })),
    ...compareFrame(old, now),
  ]
  return changes.toSorted((left, right) => weight[left.bump] - weight[right.bump])
}

const weight = { major: 0, minor: 1, patch: 2 } as const

const change = (rule: string, bump: Bump, message: string, id: string, pointer: string): Change => ({
  rule,
  bump,
  message,
  operations: [id],
  pointer,
})

/** The words around the operations: title, description, licence, tags. */
function compareFrame(before: ContractModel, after: ContractModel): readonly Change[] {
  const frame = (api: ContractModel): unknown => {
    const { version: _version, ...info } = recordOf(api.document['info'])
    return [info, api.tags]
  }
  if (isDeepStrictEqual(frame(before), frame(after))) return []
  return [
    {
      rule: 'documentation-changed',
      bump: 'patch',
      message: 'The description of the API was changed.',
      operations: [],
      pointer: '/info',
    },
  ]
}
